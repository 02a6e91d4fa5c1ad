package io.github.kvmtune.xml.capabilities;

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

/** {@code /capabilities/host/cpu/pages}: A page size the CPU can use. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCpuPages extends XmlNode {

  @XmlAttribute @Nullable String unit;

  @XmlAttribute(name = "size")
  @Nullable BigInteger sizeValue;

  /** The unit of the size; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public CapabilitiesHostCpuPages setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getSizeValue() {
    return Numbers.toLong(sizeValue, "size");
  }

  public CapabilitiesHostCpuPages setSizeValue(@Nullable Long sizeValue) {
    this.sizeValue = Numbers.wide(sizeValue);
    return this;
  }

  /**
   * The size of one page; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(sizeValue, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public CapabilitiesHostCpuPages setSize(@Nullable ByteSize size) {
    sizeValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
