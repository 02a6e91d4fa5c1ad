package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memtune}. */
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

  /** The {@code <hard_limit>} element. */
  public @Nullable DomainSize getHardLimit() {
    return hardLimit;
  }

  public DomainMemtune setHardLimit(@Nullable DomainSize hardLimit) {
    this.hardLimit = hardLimit;
    return this;
  }

  public DomainSize ensureHardLimit() {
    if (hardLimit == null) {
      hardLimit = new DomainSize();
    }
    return hardLimit;
  }

  /** The {@code <soft_limit>} element. */
  public @Nullable DomainSize getSoftLimit() {
    return softLimit;
  }

  public DomainMemtune setSoftLimit(@Nullable DomainSize softLimit) {
    this.softLimit = softLimit;
    return this;
  }

  public DomainSize ensureSoftLimit() {
    if (softLimit == null) {
      softLimit = new DomainSize();
    }
    return softLimit;
  }

  /** The {@code <min_guarantee>} element. */
  public @Nullable DomainSize getMinGuarantee() {
    return minGuarantee;
  }

  public DomainMemtune setMinGuarantee(@Nullable DomainSize minGuarantee) {
    this.minGuarantee = minGuarantee;
    return this;
  }

  public DomainSize ensureMinGuarantee() {
    if (minGuarantee == null) {
      minGuarantee = new DomainSize();
    }
    return minGuarantee;
  }

  /** The {@code <swap_hard_limit>} element. */
  public @Nullable DomainSize getSwapHardLimit() {
    return swapHardLimit;
  }

  public DomainMemtune setSwapHardLimit(@Nullable DomainSize swapHardLimit) {
    this.swapHardLimit = swapHardLimit;
    return this;
  }

  public DomainSize ensureSwapHardLimit() {
    if (swapHardLimit == null) {
      swapHardLimit = new DomainSize();
    }
    return swapHardLimit;
  }
}
