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

/** {@code /network/forward/nat}: What the outgoing traffic looks like from outside. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"address", "port"})
public class NetworkForwardNat extends XmlNode {

  @XmlAttribute(name = "ipv6")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean ipv6;

  @XmlElement @Nullable NetworkForwardNatAddress address;
  @XmlElement @Nullable NetworkForwardNatPort port;

  /** Whether IPv6 is translated, too. */
  public @Nullable Boolean getIpv6() {
    return ipv6;
  }

  public NetworkForwardNat setIpv6(@Nullable Boolean ipv6) {
    this.ipv6 = ipv6;
    return this;
  }

  /** The addresses to use. */
  public @Nullable NetworkForwardNatAddress getAddress() {
    return address;
  }

  public NetworkForwardNat setAddress(@Nullable NetworkForwardNatAddress address) {
    this.address = address;
    return this;
  }

  public NetworkForwardNatAddress ensureAddress() {
    return address != null ? address : (address = new NetworkForwardNatAddress());
  }

  /** The ports to use; from 1024 on if unset. */
  public @Nullable NetworkForwardNatPort getPort() {
    return port;
  }

  public NetworkForwardNat setPort(@Nullable NetworkForwardNatPort port) {
    this.port = port;
    return this;
  }

  public NetworkForwardNatPort ensurePort() {
    return port != null ? port : (port = new NetworkForwardNatPort());
  }
}
