package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/bandwidth}: Limits of traffic, as seen from the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"inbound", "outbound"})
public class DomainInterfaceBandwidth extends XmlNode {

  @XmlAttribute(name = "classID")
  @Nullable Long classId;

  @XmlElement @Nullable DomainInterfaceBandwidthRate inbound;
  @XmlElement @Nullable DomainInterfaceBandwidthRate outbound;

  /** The traffic class on a libvirt network, written by libvirt. */
  public @Nullable Long getClassId() {
    return classId;
  }

  public DomainInterfaceBandwidth setClassId(@Nullable Long classId) {
    this.classId = classId;
    return this;
  }

  /** Traffic to the guest. */
  public @Nullable DomainInterfaceBandwidthRate getInbound() {
    return inbound;
  }

  public DomainInterfaceBandwidth setInbound(@Nullable DomainInterfaceBandwidthRate inbound) {
    this.inbound = inbound;
    return this;
  }

  public DomainInterfaceBandwidthRate ensureInbound() {
    return inbound != null ? inbound : (inbound = new DomainInterfaceBandwidthRate());
  }

  /** Traffic from the guest. */
  public @Nullable DomainInterfaceBandwidthRate getOutbound() {
    return outbound;
  }

  public DomainInterfaceBandwidth setOutbound(@Nullable DomainInterfaceBandwidthRate outbound) {
    this.outbound = outbound;
    return this;
  }

  public DomainInterfaceBandwidthRate ensureOutbound() {
    return outbound != null ? outbound : (outbound = new DomainInterfaceBandwidthRate());
  }
}
