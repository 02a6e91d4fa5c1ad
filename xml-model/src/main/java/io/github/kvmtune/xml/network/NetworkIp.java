package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip}: An address of the host on the network, and the services it offers there. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tftp", "dhcp"})
public class NetworkIp extends XmlNode {

  @XmlAttribute @Nullable String family;
  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String netmask;
  @XmlAttribute @Nullable Integer prefix;

  @XmlAttribute(name = "localPtr")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean localPtr;

  @XmlElement @Nullable NetworkIpTftp tftp;
  @XmlElement @Nullable NetworkIpDhcp dhcp;

  /** {@code ipv4} or {@code ipv6}; {@code ipv4} if unset. */
  public @Nullable String getFamily() {
    return family;
  }

  public NetworkIp setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** The address. */
  public @Nullable String getAddress() {
    return address;
  }

  public NetworkIp setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The mask, for IPv4. */
  public @Nullable String getNetmask() {
    return netmask;
  }

  public NetworkIp setNetmask(@Nullable String netmask) {
    this.netmask = netmask;
    return this;
  }

  /** The length of the prefix, instead of a mask. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public NetworkIp setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }

  /** Whether reverse names of the network are asked for nowhere else. */
  public @Nullable Boolean getLocalPtr() {
    return localPtr;
  }

  public NetworkIp setLocalPtr(@Nullable Boolean localPtr) {
    this.localPtr = localPtr;
    return this;
  }

  /** Files for booting. */
  public @Nullable NetworkIpTftp getTftp() {
    return tftp;
  }

  public NetworkIp setTftp(@Nullable NetworkIpTftp tftp) {
    this.tftp = tftp;
    return this;
  }

  public NetworkIpTftp ensureTftp() {
    return tftp != null ? tftp : (tftp = new NetworkIpTftp());
  }

  /** Addresses for guests. */
  public @Nullable NetworkIpDhcp getDhcp() {
    return dhcp;
  }

  public NetworkIp setDhcp(@Nullable NetworkIpDhcp dhcp) {
    this.dhcp = dhcp;
    return this;
  }

  public NetworkIpDhcp ensureDhcp() {
    return dhcp != null ? dhcp : (dhcp = new NetworkIpDhcp());
  }
}
