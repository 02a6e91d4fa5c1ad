package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /interface/protocol}: The addresses of one protocol. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"autoconf", "dhcp", "ips", "route"})
public class HostInterfaceProtocol extends XmlNode {

  @XmlAttribute @Nullable String family;
  @XmlElement @Nullable DomainEmptyElement autoconf;
  @XmlElement @Nullable HostInterfaceProtocolDhcp dhcp;

  @XmlElement(name = "ip")
  @Nullable List<HostInterfaceProtocolIp> ips;

  @XmlElement @Nullable HostInterfaceProtocolRoute route;

  /** The protocol. Known values: {@code ipv4}, {@code ipv6}. */
  public @Nullable String getFamily() {
    return family;
  }

  public HostInterfaceProtocol setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** IPv6 addresses are made from router announcements. */
  public @Nullable DomainEmptyElement getAutoconf() {
    return autoconf;
  }

  public HostInterfaceProtocol setAutoconf(@Nullable DomainEmptyElement autoconf) {
    this.autoconf = autoconf;
    return this;
  }

  public DomainEmptyElement ensureAutoconf() {
    return autoconf != null ? autoconf : (autoconf = new DomainEmptyElement());
  }

  /** Addresses come from a DHCP server. */
  public @Nullable HostInterfaceProtocolDhcp getDhcp() {
    return dhcp;
  }

  public HostInterfaceProtocol setDhcp(@Nullable HostInterfaceProtocolDhcp dhcp) {
    this.dhcp = dhcp;
    return this;
  }

  public HostInterfaceProtocolDhcp ensureDhcp() {
    return dhcp != null ? dhcp : (dhcp = new HostInterfaceProtocolDhcp());
  }

  /** Fixed addresses. */
  public List<HostInterfaceProtocolIp> getIps() {
    return ips != null ? ips : (ips = new ArrayList<>());
  }

  /** The way to other networks. */
  public @Nullable HostInterfaceProtocolRoute getRoute() {
    return route;
  }

  public HostInterfaceProtocol setRoute(@Nullable HostInterfaceProtocolRoute route) {
    this.route = route;
    return this;
  }

  public HostInterfaceProtocolRoute ensureRoute() {
    return route != null ? route : (route = new HostInterfaceProtocolRoute());
  }
}
