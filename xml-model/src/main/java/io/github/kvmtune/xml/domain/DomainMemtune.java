package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/memtune}: Limits of the memory of the whole hypervisor process, in KiB unless a
 * unit is written.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"hardLimit", "softLimit", "minGuarantee", "swapHardLimit"})
public class DomainMemtune extends XmlNode {

  @XmlElement(name = "hard_limit")
  @Nullable DomainSize hardLimit;

  @XmlElement(name = "soft_limit")
  @Nullable DomainSize softLimit;

  @XmlElement(name = "min_guarantee")
  @Nullable DomainSize minGuarantee;

  @XmlElement(name = "swap_hard_limit")
  @Nullable DomainSize swapHardLimit;

  /**
   * The most memory the process may have; the kernel kills it beyond that, so leave room above the
   * guest's memory.
   */
  public @Nullable DomainSize getHardLimit() {
    return hardLimit;
  }

  public DomainMemtune setHardLimit(@Nullable DomainSize hardLimit) {
    this.hardLimit = hardLimit;
    return this;
  }

  public DomainSize ensureHardLimit() {
    return hardLimit != null ? hardLimit : (hardLimit = new DomainSize());
  }

  /** The limit that applies when the host runs short of memory. */
  public @Nullable DomainSize getSoftLimit() {
    return softLimit;
  }

  public DomainMemtune setSoftLimit(@Nullable DomainSize softLimit) {
    this.softLimit = softLimit;
    return this;
  }

  public DomainSize ensureSoftLimit() {
    return softLimit != null ? softLimit : (softLimit = new DomainSize());
  }

  /** The memory that is guaranteed; QEMU does not support it. */
  public @Nullable DomainSize getMinGuarantee() {
    return minGuarantee;
  }

  public DomainMemtune setMinGuarantee(@Nullable DomainSize minGuarantee) {
    this.minGuarantee = minGuarantee;
    return this;
  }

  public DomainSize ensureMinGuarantee() {
    return minGuarantee != null ? minGuarantee : (minGuarantee = new DomainSize());
  }

  /** The most memory and swap together; more than {@code hardLimit}. */
  public @Nullable DomainSize getSwapHardLimit() {
    return swapHardLimit;
  }

  public DomainMemtune setSwapHardLimit(@Nullable DomainSize swapHardLimit) {
    this.swapHardLimit = swapHardLimit;
    return this;
  }

  public DomainSize ensureSwapHardLimit() {
    return swapHardLimit != null ? swapHardLimit : (swapHardLimit = new DomainSize());
  }
}
