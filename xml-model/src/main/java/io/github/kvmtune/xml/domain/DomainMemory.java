package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memory}: The memory the guest has at boot. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainMemory extends XmlNode {

  @XmlAttribute(name = "dumpCore")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean dumpCore;

  @XmlAttribute @Nullable String unit;
  @XmlValue @Nullable BigInteger value;

  /**
   * Whether a core dump of the hypervisor process contains the guest's memory; {@code off} keeps
   * dumps small and secrets out of them.
   */
  public @Nullable Boolean getDumpCore() {
    return dumpCore;
  }

  public DomainMemory setDumpCore(@Nullable Boolean dumpCore) {
    this.dumpCore = dumpCore;
    return this;
  }

  /** The unit of {@code value}; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainMemory setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getValue() {
    return Numbers.toLong(value, "value");
  }

  public DomainMemory setValue(@Nullable Long value) {
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
  public DomainMemory setSize(@Nullable ByteSize size) {
    value = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
