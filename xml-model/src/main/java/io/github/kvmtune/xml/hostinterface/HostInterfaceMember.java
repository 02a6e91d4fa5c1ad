package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * An interface that another one is made of.
 *
 * <p>Found at {@code /interface/bridge/interface}, {@code
 * /interface/bridge/interface/vlan/interface}, {@code /interface/bridge/interface/bond/interface},
 * {@code /interface/bond/interface} and {@code /interface/vlan/interface}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"link", "vlan", "bond", "mac"})
public class HostInterfaceMember extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String name;
  @XmlElement @Nullable HostInterfaceLink link;
  @XmlElement @Nullable HostInterfaceVlan vlan;
  @XmlElement @Nullable HostInterfaceBond bond;
  @XmlElement @Nullable HostInterfaceMac mac;

  /** The kind of interface. Known values: {@code ethernet}, {@code vlan}, {@code bond}. */
  public @Nullable String getType() {
    return type;
  }

  public HostInterfaceMember setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Its name. */
  public @Nullable String getName() {
    return name;
  }

  public HostInterfaceMember setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The state of its link; on output only. */
  public @Nullable HostInterfaceLink getLink() {
    return link;
  }

  public HostInterfaceMember setLink(@Nullable HostInterfaceLink link) {
    this.link = link;
    return this;
  }

  public HostInterfaceLink ensureLink() {
    return link != null ? link : (link = new HostInterfaceLink());
  }

  /** Of {@code vlan}, the tag and the interface below. */
  public @Nullable HostInterfaceVlan getVlan() {
    return vlan;
  }

  public HostInterfaceMember setVlan(@Nullable HostInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public HostInterfaceVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new HostInterfaceVlan());
  }

  /** Of {@code bond}, the interfaces it is made of. */
  public @Nullable HostInterfaceBond getBond() {
    return bond;
  }

  public HostInterfaceMember setBond(@Nullable HostInterfaceBond bond) {
    this.bond = bond;
    return this;
  }

  public HostInterfaceBond ensureBond() {
    return bond != null ? bond : (bond = new HostInterfaceBond());
  }

  /** Its MAC address. */
  public @Nullable HostInterfaceMac getMac() {
    return mac;
  }

  public HostInterfaceMember setMac(@Nullable HostInterfaceMac mac) {
    this.mac = mac;
    return this;
  }

  public HostInterfaceMac ensureMac() {
    return mac != null ? mac : (mac = new HostInterfaceMac());
  }
}
