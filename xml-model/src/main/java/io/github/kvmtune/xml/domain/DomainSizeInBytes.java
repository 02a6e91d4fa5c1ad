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
 * A size with its unit, in bytes unless a unit is written.
 *
 * <p>Found at {@code /domain/os/nvram/source/dataStore/format/metadata_cache/max_size}, {@code
 * /domain/devices/disk/source/dataStore/format/metadata_cache/max_size}, {@code
 * /domain/devices/disk/driver/metadata_cache/max_size}, {@code
 * /domain/devices/disk/mirror/source/dataStore/format/metadata_cache/max_size}, {@code
 * /domain/devices/disk/mirror/format/metadata_cache/max_size} and 7 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainSizeInBytes extends XmlNode {

  @XmlAttribute @Nullable String unit;
  @XmlValue @Nullable BigInteger value;

  /** The unit of {@code value}; bytes if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainSizeInBytes setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getValue() {
    return Numbers.toLong(value, "value");
  }

  public DomainSizeInBytes setValue(@Nullable Long value) {
    this.value = Numbers.wide(value);
    return this;
  }

  /**
   * Number and unit together; without a written unit the number counts bytes.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(value, unit, "bytes");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainSizeInBytes setSize(@Nullable ByteSize size) {
    value = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
