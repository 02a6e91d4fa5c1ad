package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A size that is written as an attribute, always with a unit.
 *
 * <p>Found at {@code /domain/cpu/numa/cell/cache/size} and {@code
 * /domain/cpu/numa/cell/cache/line}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuNumaCellCacheSize extends XmlNode {

  @XmlAttribute @Nullable BigInteger value;
  @XmlAttribute @Nullable String unit;

  /** The number as written, in {@code unit}. */
  public @Nullable Long getValue() {
    return Numbers.toLong(value, "value");
  }

  public DomainCpuNumaCellCacheSize setValue(@Nullable Long value) {
    this.value = Numbers.wide(value);
    return this;
  }

  /** The unit of {@code value}, such as {@code KiB} or {@code B}. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainCpuNumaCellCacheSize setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Number and unit together; the schema demands a unit, and without one the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(value, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainCpuNumaCellCacheSize setSize(@Nullable ByteSize size) {
    value = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
