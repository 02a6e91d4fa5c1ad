package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/features/smm/tseg}: The memory only system management mode can see, in MiB unless
 * a unit is written.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainFeaturesSmmTseg extends XmlNode {

  @XmlAttribute @Nullable String unit;
  @XmlValue @Nullable BigInteger value;

  /** The unit of {@code value}; MiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainFeaturesSmmTseg setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getValue() {
    return Numbers.toLong(value, "value");
  }

  public DomainFeaturesSmmTseg setValue(@Nullable Long value) {
    this.value = Numbers.wide(value);
    return this;
  }

  /**
   * Number and unit together; without a written unit the number counts MiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(value, unit, "MiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainFeaturesSmmTseg setSize(@Nullable ByteSize size) {
    value = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
