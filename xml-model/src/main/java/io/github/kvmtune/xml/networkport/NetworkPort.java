package io.github.kvmtune.xml.networkport;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainInterfaceBandwidth;
import io.github.kvmtune.xml.domain.DomainInterfaceMac;
import io.github.kvmtune.xml.domain.DomainInterfacePort;
import io.github.kvmtune.xml.domain.DomainInterfaceVirtualport;
import io.github.kvmtune.xml.domain.DomainInterfaceVlan;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /networkport}: The plug of one interface in a virtual network; the root element. */
@XmlRootElement(name = "networkport")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "uuid",
      "owner",
      "group",
      "mac",
      "virtualport",
      "bandwidth",
      "vlan",
      "port",
      "rxfilters",
      "plug"
    })
public class NetworkPort extends XmlNode {

  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable NetworkPortOwner owner;
  @XmlElement @Nullable String group;
  @XmlElement @Nullable DomainInterfaceMac mac;
  @XmlElement @Nullable DomainInterfaceVirtualport virtualport;
  @XmlElement @Nullable DomainInterfaceBandwidth bandwidth;
  @XmlElement @Nullable DomainInterfaceVlan vlan;
  @XmlElement @Nullable DomainInterfacePort port;
  @XmlElement @Nullable NetworkPortRxfilters rxfilters;
  @XmlElement @Nullable NetworkPortPlug plug;

  /** The identity of the port. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NetworkPort setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Whom it belongs to. */
  public @Nullable NetworkPortOwner getOwner() {
    return owner;
  }

  public NetworkPort setOwner(@Nullable NetworkPortOwner owner) {
    this.owner = owner;
    return this;
  }

  public NetworkPortOwner ensureOwner() {
    return owner != null ? owner : (owner = new NetworkPortOwner());
  }

  /** The port group of the network it follows. */
  public @Nullable String getGroup() {
    return group;
  }

  public NetworkPort setGroup(@Nullable String group) {
    this.group = group;
    return this;
  }

  /** The MAC address of the interface. */
  public @Nullable DomainInterfaceMac getMac() {
    return mac;
  }

  public NetworkPort setMac(@Nullable DomainInterfaceMac mac) {
    this.mac = mac;
    return this;
  }

  public DomainInterfaceMac ensureMac() {
    return mac != null ? mac : (mac = new DomainInterfaceMac());
  }

  /** The profile for a switch outside of the host or Open vSwitch. */
  public @Nullable DomainInterfaceVirtualport getVirtualport() {
    return virtualport;
  }

  public NetworkPort setVirtualport(@Nullable DomainInterfaceVirtualport virtualport) {
    this.virtualport = virtualport;
    return this;
  }

  public DomainInterfaceVirtualport ensureVirtualport() {
    return virtualport != null ? virtualport : (virtualport = new DomainInterfaceVirtualport());
  }

  /** Limits of its traffic. */
  public @Nullable DomainInterfaceBandwidth getBandwidth() {
    return bandwidth;
  }

  public NetworkPort setBandwidth(@Nullable DomainInterfaceBandwidth bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  public DomainInterfaceBandwidth ensureBandwidth() {
    return bandwidth != null ? bandwidth : (bandwidth = new DomainInterfaceBandwidth());
  }

  /** The VLAN tags of its traffic. */
  public @Nullable DomainInterfaceVlan getVlan() {
    return vlan;
  }

  public NetworkPort setVlan(@Nullable DomainInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public DomainInterfaceVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new DomainInterfaceVlan());
  }

  /** Settings of the port on the bridge. */
  public @Nullable DomainInterfacePort getPort() {
    return port;
  }

  public NetworkPort setPort(@Nullable DomainInterfacePort port) {
    this.port = port;
    return this;
  }

  public DomainInterfacePort ensurePort() {
    return port != null ? port : (port = new DomainInterfacePort());
  }

  /** Whether the guest is trusted with filters. */
  public @Nullable NetworkPortRxfilters getRxfilters() {
    return rxfilters;
  }

  public NetworkPort setRxfilters(@Nullable NetworkPortRxfilters rxfilters) {
    this.rxfilters = rxfilters;
    return this;
  }

  public NetworkPortRxfilters ensureRxfilters() {
    return rxfilters != null ? rxfilters : (rxfilters = new NetworkPortRxfilters());
  }

  /** What it is plugged into. */
  public @Nullable NetworkPortPlug getPlug() {
    return plug;
  }

  public NetworkPort setPlug(@Nullable NetworkPortPlug plug) {
    this.plug = plug;
    return this;
  }

  public NetworkPortPlug ensurePlug() {
    return plug != null ? plug : (plug = new NetworkPortPlug());
  }
}
