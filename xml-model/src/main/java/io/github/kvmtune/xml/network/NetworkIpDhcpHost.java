package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip/dhcp/host}: The address of a certain guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lease"})
public class NetworkIpDhcpHost extends XmlNode {

  @XmlAttribute @Nullable String mac;
  @XmlAttribute @Nullable String id;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String ip;
  @XmlElement @Nullable NetworkIpDhcpLease lease;

  /** The MAC address it is known by. */
  public @Nullable String getMac() {
    return mac;
  }

  public NetworkIpDhcpHost setMac(@Nullable String mac) {
    this.mac = mac;
    return this;
  }

  /** For IPv6, the DHCP identity it is known by. */
  public @Nullable String getId() {
    return id;
  }

  public NetworkIpDhcpHost setId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** The name it is given. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkIpDhcpHost setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The address. */
  public @Nullable String getIp() {
    return ip;
  }

  public NetworkIpDhcpHost setIp(@Nullable String ip) {
    this.ip = ip;
    return this;
  }

  /** How long it is given away for. */
  public @Nullable NetworkIpDhcpLease getLease() {
    return lease;
  }

  public NetworkIpDhcpHost setLease(@Nullable NetworkIpDhcpLease lease) {
    this.lease = lease;
    return this;
  }

  public NetworkIpDhcpLease ensureLease() {
    return lease != null ? lease : (lease = new NetworkIpDhcpLease());
  }
}
