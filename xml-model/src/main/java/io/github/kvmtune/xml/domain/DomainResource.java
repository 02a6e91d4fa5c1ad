package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/resource}: Where the domain is put among the resources of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"partition", "fibrechannel"})
public class DomainResource extends XmlNode {

  @XmlElement @Nullable String partition;
  @XmlElement @Nullable DomainResourceFibrechannel fibrechannel;

  /**
   * The cgroup partition, an absolute path that must exist; {@code /machine} if unset. Since
   * libvirt 1.0.5.
   */
  public @Nullable String getPartition() {
    return partition;
  }

  public DomainResource setPartition(@Nullable String partition) {
    this.partition = partition;
    return this;
  }

  /** How a Fibre Channel network sees the domain. Since libvirt 7.7.0. */
  public @Nullable DomainResourceFibrechannel getFibrechannel() {
    return fibrechannel;
  }

  public DomainResource setFibrechannel(@Nullable DomainResourceFibrechannel fibrechannel) {
    this.fibrechannel = fibrechannel;
    return this;
  }

  public DomainResourceFibrechannel ensureFibrechannel() {
    return fibrechannel != null ? fibrechannel : (fibrechannel = new DomainResourceFibrechannel());
  }
}
