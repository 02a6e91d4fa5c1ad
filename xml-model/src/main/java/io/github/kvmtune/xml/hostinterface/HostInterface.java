package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /interface}: How an interface of the host is set up, or is now; the root element. */
@XmlRootElement(name = "interface")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"start", "mac", "link", "mtu", "protocols", "bridge", "bond", "vlan"})
public class HostInterface extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String name;
  @XmlElement @Nullable HostInterfaceStart start;
  @XmlElement @Nullable HostInterfaceMac mac;
  @XmlElement @Nullable HostInterfaceLink link;
  @XmlElement @Nullable HostInterfaceMtu mtu;

  @XmlElement(name = "protocol")
  @Nullable List<HostInterfaceProtocol> protocols;

  @XmlElement @Nullable HostInterfaceBridge bridge;
  @XmlElement @Nullable HostInterfaceBond bond;
  @XmlElement @Nullable HostInterfaceVlan vlan;

  /**
   * The kind of interface. Known values: {@code ethernet}, {@code bridge}, {@code bond}, {@code
   * vlan}.
   */
  public @Nullable String getType() {
    return type;
  }

  public HostInterface setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The name, such as {@code eth0}. */
  public @Nullable String getName() {
    return name;
  }

  public HostInterface setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** When it is brought up. */
  public @Nullable HostInterfaceStart getStart() {
    return start;
  }

  public HostInterface setStart(@Nullable HostInterfaceStart start) {
    this.start = start;
    return this;
  }

  public HostInterfaceStart ensureStart() {
    return start != null ? start : (start = new HostInterfaceStart());
  }

  /** Its MAC address. */
  public @Nullable HostInterfaceMac getMac() {
    return mac;
  }

  public HostInterface setMac(@Nullable HostInterfaceMac mac) {
    this.mac = mac;
    return this;
  }

  public HostInterfaceMac ensureMac() {
    return mac != null ? mac : (mac = new HostInterfaceMac());
  }

  /** The state of the link; on output only. */
  public @Nullable HostInterfaceLink getLink() {
    return link;
  }

  public HostInterface setLink(@Nullable HostInterfaceLink link) {
    this.link = link;
    return this;
  }

  public HostInterfaceLink ensureLink() {
    return link != null ? link : (link = new HostInterfaceLink());
  }

  /** Its largest packet. */
  public @Nullable HostInterfaceMtu getMtu() {
    return mtu;
  }

  public HostInterface setMtu(@Nullable HostInterfaceMtu mtu) {
    this.mtu = mtu;
    return this;
  }

  public HostInterfaceMtu ensureMtu() {
    return mtu != null ? mtu : (mtu = new HostInterfaceMtu());
  }

  /** Its addresses, for each of IPv4 and IPv6. */
  public List<HostInterfaceProtocol> getProtocols() {
    return protocols != null ? protocols : (protocols = new ArrayList<>());
  }

  /** Of {@code bridge}, the bridge's ports and settings. */
  public @Nullable HostInterfaceBridge getBridge() {
    return bridge;
  }

  public HostInterface setBridge(@Nullable HostInterfaceBridge bridge) {
    this.bridge = bridge;
    return this;
  }

  public HostInterfaceBridge ensureBridge() {
    return bridge != null ? bridge : (bridge = new HostInterfaceBridge());
  }

  /** Of {@code bond}, the interfaces it is made of. */
  public @Nullable HostInterfaceBond getBond() {
    return bond;
  }

  public HostInterface setBond(@Nullable HostInterfaceBond bond) {
    this.bond = bond;
    return this;
  }

  public HostInterfaceBond ensureBond() {
    return bond != null ? bond : (bond = new HostInterfaceBond());
  }

  /** Of {@code vlan}, the tag and the interface below. */
  public @Nullable HostInterfaceVlan getVlan() {
    return vlan;
  }

  public HostInterface setVlan(@Nullable HostInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public HostInterfaceVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new HostInterfaceVlan());
  }
}
