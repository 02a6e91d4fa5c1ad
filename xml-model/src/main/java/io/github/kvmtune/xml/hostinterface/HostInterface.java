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

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlElement(name = "start")
  @Nullable HostInterfaceStart start;

  @XmlElement(name = "mac")
  @Nullable HostInterfaceMac mac;

  @XmlElement(name = "link")
  @Nullable HostInterfaceLink link;

  @XmlElement(name = "mtu")
  @Nullable HostInterfaceMtu mtu;

  @XmlElement(name = "protocol")
  @Nullable List<HostInterfaceProtocol> protocols;

  @XmlElement(name = "bridge")
  @Nullable HostInterfaceBridge bridge;

  @XmlElement(name = "bond")
  @Nullable HostInterfaceBond bond;

  @XmlElement(name = "vlan")
  @Nullable HostInterfaceVlan vlan;

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
    if (start == null) {
      start = new HostInterfaceStart();
    }
    return start;
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
    if (mac == null) {
      mac = new HostInterfaceMac();
    }
    return mac;
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
    if (link == null) {
      link = new HostInterfaceLink();
    }
    return link;
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
    if (mtu == null) {
      mtu = new HostInterfaceMtu();
    }
    return mtu;
  }

  /** Its addresses, for each of IPv4 and IPv6. */
  public List<HostInterfaceProtocol> getProtocols() {
    if (protocols == null) {
      protocols = new ArrayList<>();
    }
    return protocols;
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
    if (bridge == null) {
      bridge = new HostInterfaceBridge();
    }
    return bridge;
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
    if (bond == null) {
      bond = new HostInterfaceBond();
    }
    return bond;
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
    if (vlan == null) {
      vlan = new HostInterfaceVlan();
    }
    return vlan;
  }
}
