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
 * {@code /domain/maxMemory}: The memory up to which memory devices may be plugged in. Since libvirt
 * 1.2.14.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainMaxMemory extends XmlNode {

  @XmlAttribute @Nullable Long slots;
  @XmlAttribute @Nullable String unit;
  @XmlValue @Nullable BigInteger value;

  /** How many slots there are for memory modules. */
  public @Nullable Integer getSlots() {
    return Numbers.toInt(slots, "slots");
  }

  public DomainMaxMemory setSlots(@Nullable Integer slots) {
    this.slots = Numbers.wide(slots);
    return this;
  }

  /** The unit of {@code value}; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainMaxMemory setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getValue() {
    return Numbers.toLong(value, "value");
  }

  public DomainMaxMemory setValue(@Nullable Long value) {
    this.value = Numbers.wide(value);
    return this;
  }

  /**
   * Number and unit together; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(value, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainMaxMemory setSize(@Nullable ByteSize size) {
    value = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
