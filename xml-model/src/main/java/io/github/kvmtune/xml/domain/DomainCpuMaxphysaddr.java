package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cpu/maxphysaddr}: The width of physical addresses the guest sees. Since libvirt
 * 8.7.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuMaxphysaddr extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable Long bits;
  @XmlAttribute @Nullable Long limit;

  /**
   * That of the host, or the emulated one in {@code bits}. Known values: {@code emulate}, {@code
   * passthrough}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainCpuMaxphysaddr setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The number of bits, with mode {@code emulate}. */
  public @Nullable Integer getBits() {
    return Numbers.toInt(bits, "bits");
  }

  public DomainCpuMaxphysaddr setBits(@Nullable Integer bits) {
    this.bits = Numbers.wide(bits);
    return this;
  }

  /** The most bits, with mode {@code passthrough}. Since libvirt 9.3.0. */
  public @Nullable Integer getLimit() {
    return Numbers.toInt(limit, "limit");
  }

  public DomainCpuMaxphysaddr setLimit(@Nullable Integer limit) {
    this.limit = Numbers.wide(limit);
    return this;
  }
}
