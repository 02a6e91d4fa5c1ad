package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainInterfaceBandwidth;
import io.github.kvmtune.xml.domain.DomainInterfaceVirtualport;
import io.github.kvmtune.xml.domain.DomainInterfaceVlan;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /network/portgroup}: A named set of settings, which an interface of a guest can choose.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vlan", "virtualport", "bandwidth"})
public class NetworkPortgroup extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute(name = "default")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean defaultGroup;

  @XmlAttribute(name = "trustGuestRxFilters")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trustGuestRxFilters;

  @XmlElement @Nullable DomainInterfaceVlan vlan;
  @XmlElement @Nullable DomainInterfaceVirtualport virtualport;
  @XmlElement @Nullable DomainInterfaceBandwidth bandwidth;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkPortgroup setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether it is for interfaces that choose none. */
  public @Nullable Boolean getDefaultGroup() {
    return defaultGroup;
  }

  public NetworkPortgroup setDefaultGroup(@Nullable Boolean defaultGroup) {
    this.defaultGroup = defaultGroup;
    return this;
  }

  /** Whether the host follows the guests' changes of MAC addresses and multicast filters. */
  public @Nullable Boolean getTrustGuestRxFilters() {
    return trustGuestRxFilters;
  }

  public NetworkPortgroup setTrustGuestRxFilters(@Nullable Boolean trustGuestRxFilters) {
    this.trustGuestRxFilters = trustGuestRxFilters;
    return this;
  }

  /** The VLAN tags of the guests' traffic. */
  public @Nullable DomainInterfaceVlan getVlan() {
    return vlan;
  }

  public NetworkPortgroup setVlan(@Nullable DomainInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public DomainInterfaceVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new DomainInterfaceVlan());
  }

  /** The profile for a switch outside of the host or Open vSwitch. */
  public @Nullable DomainInterfaceVirtualport getVirtualport() {
    return virtualport;
  }

  public NetworkPortgroup setVirtualport(@Nullable DomainInterfaceVirtualport virtualport) {
    this.virtualport = virtualport;
    return this;
  }

  public DomainInterfaceVirtualport ensureVirtualport() {
    return virtualport != null ? virtualport : (virtualport = new DomainInterfaceVirtualport());
  }

  /** Limits for each guest. */
  public @Nullable DomainInterfaceBandwidth getBandwidth() {
    return bandwidth;
  }

  public NetworkPortgroup setBandwidth(@Nullable DomainInterfaceBandwidth bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  public DomainInterfaceBandwidth ensureBandwidth() {
    return bandwidth != null ? bandwidth : (bandwidth = new DomainInterfaceBandwidth());
  }
}
