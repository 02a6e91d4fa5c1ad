package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/lease}: A lease that a lock manager must get before the domain starts. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lockspace", "key", "target"})
public class DomainLease extends XmlNode {

  @XmlElement @Nullable String lockspace;
  @XmlElement @Nullable String key;
  @XmlElement @Nullable DomainLeaseTarget target;

  /** The lock space that {@code key} is in. */
  public @Nullable String getLockspace() {
    return lockspace;
  }

  public DomainLease setLockspace(@Nullable String lockspace) {
    this.lockspace = lockspace;
    return this;
  }

  /** The name of the lease. */
  public @Nullable String getKey() {
    return key;
  }

  public DomainLease setKey(@Nullable String key) {
    this.key = key;
    return this;
  }

  /** Where the lock space is. */
  public @Nullable DomainLeaseTarget getTarget() {
    return target;
  }

  public DomainLease setTarget(@Nullable DomainLeaseTarget target) {
    this.target = target;
    return this;
  }

  public DomainLeaseTarget ensureTarget() {
    return target != null ? target : (target = new DomainLeaseTarget());
  }
}
