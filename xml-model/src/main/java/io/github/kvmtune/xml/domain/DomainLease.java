package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/lease}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lockspace", "key", "target"})
public class DomainLease extends XmlNode {

  @XmlElement(name = "lockspace")
  @Nullable String lockspace;

  @XmlElement(name = "key")
  @Nullable String key;

  @XmlElement(name = "target")
  @Nullable DomainLeaseTarget target;

  /** The text of the {@code <lockspace>} element. */
  public @Nullable String getLockspace() {
    return lockspace;
  }

  public DomainLease setLockspace(@Nullable String lockspace) {
    this.lockspace = lockspace;
    return this;
  }

  /** The text of the {@code <key>} element. */
  public @Nullable String getKey() {
    return key;
  }

  public DomainLease setKey(@Nullable String key) {
    this.key = key;
    return this;
  }

  /** The {@code <target>} element. */
  public @Nullable DomainLeaseTarget getTarget() {
    return target;
  }

  public DomainLease setTarget(@Nullable DomainLeaseTarget target) {
    this.target = target;
    return this;
  }

  public DomainLeaseTarget ensureTarget() {
    if (target == null) {
      target = new DomainLeaseTarget();
    }
    return target;
  }
}
