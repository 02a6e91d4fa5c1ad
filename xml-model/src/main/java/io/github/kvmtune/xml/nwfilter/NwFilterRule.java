package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /filter/rule}: One rule: what happens to packets that match all that it says; a rule
 * without a protocol matches all.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "mac", "vlan", "stp", "arp", "rarp", "ip", "ipv6", "tcp", "udp", "sctp",
      "icmp", "igmp", "all", "esp", "ah", "udplite", "tcpIpv6", "udpIpv6", "sctpIpv6", "icmpv6",
      "allIpv6", "espIpv6", "ahIpv6", "udpliteIpv6"
    })
public class NwFilterRule extends XmlNode {

  @XmlAttribute @Nullable String action;
  @XmlAttribute @Nullable String direction;
  @XmlAttribute @Nullable Integer priority;
  @XmlAttribute @Nullable String statematch;
  @XmlElement @Nullable NwFilterRuleMac mac;
  @XmlElement @Nullable NwFilterRuleVlan vlan;
  @XmlElement @Nullable NwFilterRuleStp stp;
  @XmlElement @Nullable NwFilterRuleArp arp;
  @XmlElement @Nullable NwFilterRuleArp rarp;
  @XmlElement @Nullable NwFilterRuleIp ip;

  @XmlElement(name = "ipv6")
  @Nullable NwFilterRuleIpv6 ipv6;

  @XmlElement @Nullable NwFilterRuleTcp tcp;
  @XmlElement @Nullable NwFilterRulePorts udp;
  @XmlElement @Nullable NwFilterRulePorts sctp;
  @XmlElement @Nullable NwFilterRuleIcmp icmp;
  @XmlElement @Nullable NwFilterRuleProtocol igmp;
  @XmlElement @Nullable NwFilterRuleProtocol all;
  @XmlElement @Nullable NwFilterRuleProtocol esp;
  @XmlElement @Nullable NwFilterRuleProtocol ah;
  @XmlElement @Nullable NwFilterRuleProtocol udplite;

  @XmlElement(name = "tcp-ipv6")
  @Nullable NwFilterRuleTcp tcpIpv6;

  @XmlElement(name = "udp-ipv6")
  @Nullable NwFilterRulePorts udpIpv6;

  @XmlElement(name = "sctp-ipv6")
  @Nullable NwFilterRulePorts sctpIpv6;

  @XmlElement(name = "icmpv6")
  @Nullable NwFilterRuleIcmp icmpv6;

  @XmlElement(name = "all-ipv6")
  @Nullable NwFilterRuleProtocol allIpv6;

  @XmlElement(name = "esp-ipv6")
  @Nullable NwFilterRuleProtocol espIpv6;

  @XmlElement(name = "ah-ipv6")
  @Nullable NwFilterRuleProtocol ahIpv6;

  @XmlElement(name = "udplite-ipv6")
  @Nullable NwFilterRuleProtocol udpliteIpv6;

  /**
   * What happens to the packet. Known values: {@code drop}, {@code accept}, {@code reject}, {@code
   * continue}, {@code return}.
   */
  public @Nullable String getAction() {
    return action;
  }

  public NwFilterRule setAction(@Nullable String action) {
    this.action = action;
    return this;
  }

  /**
   * Which way the packet goes, as seen from the guest. Known values: {@code in}, {@code out},
   * {@code inout}.
   */
  public @Nullable String getDirection() {
    return direction;
  }

  public NwFilterRule setDirection(@Nullable String direction) {
    this.direction = direction;
    return this;
  }

  /** The place among the rules, -1000 to 1000; lower ones are first, 500 if unset. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public NwFilterRule setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }

  /** {@code 0} or {@code false} leaves the state of the connection out of the match. */
  public @Nullable String getStatematch() {
    return statematch;
  }

  public NwFilterRule setStatematch(@Nullable String statematch) {
    this.statematch = statematch;
    return this;
  }

  /** Ethernet frames. */
  public @Nullable NwFilterRuleMac getMac() {
    return mac;
  }

  public NwFilterRule setMac(@Nullable NwFilterRuleMac mac) {
    this.mac = mac;
    return this;
  }

  public NwFilterRuleMac ensureMac() {
    return mac != null ? mac : (mac = new NwFilterRuleMac());
  }

  /** Frames with a VLAN tag. */
  public @Nullable NwFilterRuleVlan getVlan() {
    return vlan;
  }

  public NwFilterRule setVlan(@Nullable NwFilterRuleVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public NwFilterRuleVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new NwFilterRuleVlan());
  }

  /** Frames of the spanning tree protocol. */
  public @Nullable NwFilterRuleStp getStp() {
    return stp;
  }

  public NwFilterRule setStp(@Nullable NwFilterRuleStp stp) {
    this.stp = stp;
    return this;
  }

  public NwFilterRuleStp ensureStp() {
    return stp != null ? stp : (stp = new NwFilterRuleStp());
  }

  /** ARP packets. */
  public @Nullable NwFilterRuleArp getArp() {
    return arp;
  }

  public NwFilterRule setArp(@Nullable NwFilterRuleArp arp) {
    this.arp = arp;
    return this;
  }

  public NwFilterRuleArp ensureArp() {
    return arp != null ? arp : (arp = new NwFilterRuleArp());
  }

  /** RARP packets. */
  public @Nullable NwFilterRuleArp getRarp() {
    return rarp;
  }

  public NwFilterRule setRarp(@Nullable NwFilterRuleArp rarp) {
    this.rarp = rarp;
    return this;
  }

  public NwFilterRuleArp ensureRarp() {
    return rarp != null ? rarp : (rarp = new NwFilterRuleArp());
  }

  /** IPv4 packets, without the state of connections. */
  public @Nullable NwFilterRuleIp getIp() {
    return ip;
  }

  public NwFilterRule setIp(@Nullable NwFilterRuleIp ip) {
    this.ip = ip;
    return this;
  }

  public NwFilterRuleIp ensureIp() {
    return ip != null ? ip : (ip = new NwFilterRuleIp());
  }

  /** IPv6 packets, without the state of connections. */
  public @Nullable NwFilterRuleIpv6 getIpv6() {
    return ipv6;
  }

  public NwFilterRule setIpv6(@Nullable NwFilterRuleIpv6 ipv6) {
    this.ipv6 = ipv6;
    return this;
  }

  public NwFilterRuleIpv6 ensureIpv6() {
    return ipv6 != null ? ipv6 : (ipv6 = new NwFilterRuleIpv6());
  }

  /** TCP over IPv4. */
  public @Nullable NwFilterRuleTcp getTcp() {
    return tcp;
  }

  public NwFilterRule setTcp(@Nullable NwFilterRuleTcp tcp) {
    this.tcp = tcp;
    return this;
  }

  public NwFilterRuleTcp ensureTcp() {
    return tcp != null ? tcp : (tcp = new NwFilterRuleTcp());
  }

  /** UDP over IPv4. */
  public @Nullable NwFilterRulePorts getUdp() {
    return udp;
  }

  public NwFilterRule setUdp(@Nullable NwFilterRulePorts udp) {
    this.udp = udp;
    return this;
  }

  public NwFilterRulePorts ensureUdp() {
    return udp != null ? udp : (udp = new NwFilterRulePorts());
  }

  /** SCTP over IPv4. */
  public @Nullable NwFilterRulePorts getSctp() {
    return sctp;
  }

  public NwFilterRule setSctp(@Nullable NwFilterRulePorts sctp) {
    this.sctp = sctp;
    return this;
  }

  public NwFilterRulePorts ensureSctp() {
    return sctp != null ? sctp : (sctp = new NwFilterRulePorts());
  }

  /** ICMP. */
  public @Nullable NwFilterRuleIcmp getIcmp() {
    return icmp;
  }

  public NwFilterRule setIcmp(@Nullable NwFilterRuleIcmp icmp) {
    this.icmp = icmp;
    return this;
  }

  public NwFilterRuleIcmp ensureIcmp() {
    return icmp != null ? icmp : (icmp = new NwFilterRuleIcmp());
  }

  /** IGMP. */
  public @Nullable NwFilterRuleProtocol getIgmp() {
    return igmp;
  }

  public NwFilterRule setIgmp(@Nullable NwFilterRuleProtocol igmp) {
    this.igmp = igmp;
    return this;
  }

  public NwFilterRuleProtocol ensureIgmp() {
    return igmp != null ? igmp : (igmp = new NwFilterRuleProtocol());
  }

  /** Anything over IPv4. */
  public @Nullable NwFilterRuleProtocol getAll() {
    return all;
  }

  public NwFilterRule setAll(@Nullable NwFilterRuleProtocol all) {
    this.all = all;
    return this;
  }

  public NwFilterRuleProtocol ensureAll() {
    return all != null ? all : (all = new NwFilterRuleProtocol());
  }

  /** ESP over IPv4. */
  public @Nullable NwFilterRuleProtocol getEsp() {
    return esp;
  }

  public NwFilterRule setEsp(@Nullable NwFilterRuleProtocol esp) {
    this.esp = esp;
    return this;
  }

  public NwFilterRuleProtocol ensureEsp() {
    return esp != null ? esp : (esp = new NwFilterRuleProtocol());
  }

  /** AH over IPv4. */
  public @Nullable NwFilterRuleProtocol getAh() {
    return ah;
  }

  public NwFilterRule setAh(@Nullable NwFilterRuleProtocol ah) {
    this.ah = ah;
    return this;
  }

  public NwFilterRuleProtocol ensureAh() {
    return ah != null ? ah : (ah = new NwFilterRuleProtocol());
  }

  /** UDP Lite over IPv4. */
  public @Nullable NwFilterRuleProtocol getUdplite() {
    return udplite;
  }

  public NwFilterRule setUdplite(@Nullable NwFilterRuleProtocol udplite) {
    this.udplite = udplite;
    return this;
  }

  public NwFilterRuleProtocol ensureUdplite() {
    return udplite != null ? udplite : (udplite = new NwFilterRuleProtocol());
  }

  /** TCP over IPv6. */
  public @Nullable NwFilterRuleTcp getTcpIpv6() {
    return tcpIpv6;
  }

  public NwFilterRule setTcpIpv6(@Nullable NwFilterRuleTcp tcpIpv6) {
    this.tcpIpv6 = tcpIpv6;
    return this;
  }

  public NwFilterRuleTcp ensureTcpIpv6() {
    return tcpIpv6 != null ? tcpIpv6 : (tcpIpv6 = new NwFilterRuleTcp());
  }

  /** UDP over IPv6. */
  public @Nullable NwFilterRulePorts getUdpIpv6() {
    return udpIpv6;
  }

  public NwFilterRule setUdpIpv6(@Nullable NwFilterRulePorts udpIpv6) {
    this.udpIpv6 = udpIpv6;
    return this;
  }

  public NwFilterRulePorts ensureUdpIpv6() {
    return udpIpv6 != null ? udpIpv6 : (udpIpv6 = new NwFilterRulePorts());
  }

  /** SCTP over IPv6. */
  public @Nullable NwFilterRulePorts getSctpIpv6() {
    return sctpIpv6;
  }

  public NwFilterRule setSctpIpv6(@Nullable NwFilterRulePorts sctpIpv6) {
    this.sctpIpv6 = sctpIpv6;
    return this;
  }

  public NwFilterRulePorts ensureSctpIpv6() {
    return sctpIpv6 != null ? sctpIpv6 : (sctpIpv6 = new NwFilterRulePorts());
  }

  /** ICMPv6. */
  public @Nullable NwFilterRuleIcmp getIcmpv6() {
    return icmpv6;
  }

  public NwFilterRule setIcmpv6(@Nullable NwFilterRuleIcmp icmpv6) {
    this.icmpv6 = icmpv6;
    return this;
  }

  public NwFilterRuleIcmp ensureIcmpv6() {
    return icmpv6 != null ? icmpv6 : (icmpv6 = new NwFilterRuleIcmp());
  }

  /** Anything over IPv6. */
  public @Nullable NwFilterRuleProtocol getAllIpv6() {
    return allIpv6;
  }

  public NwFilterRule setAllIpv6(@Nullable NwFilterRuleProtocol allIpv6) {
    this.allIpv6 = allIpv6;
    return this;
  }

  public NwFilterRuleProtocol ensureAllIpv6() {
    return allIpv6 != null ? allIpv6 : (allIpv6 = new NwFilterRuleProtocol());
  }

  /** ESP over IPv6. */
  public @Nullable NwFilterRuleProtocol getEspIpv6() {
    return espIpv6;
  }

  public NwFilterRule setEspIpv6(@Nullable NwFilterRuleProtocol espIpv6) {
    this.espIpv6 = espIpv6;
    return this;
  }

  public NwFilterRuleProtocol ensureEspIpv6() {
    return espIpv6 != null ? espIpv6 : (espIpv6 = new NwFilterRuleProtocol());
  }

  /** AH over IPv6. */
  public @Nullable NwFilterRuleProtocol getAhIpv6() {
    return ahIpv6;
  }

  public NwFilterRule setAhIpv6(@Nullable NwFilterRuleProtocol ahIpv6) {
    this.ahIpv6 = ahIpv6;
    return this;
  }

  public NwFilterRuleProtocol ensureAhIpv6() {
    return ahIpv6 != null ? ahIpv6 : (ahIpv6 = new NwFilterRuleProtocol());
  }

  /** UDP Lite over IPv6. */
  public @Nullable NwFilterRuleProtocol getUdpliteIpv6() {
    return udpliteIpv6;
  }

  public NwFilterRule setUdpliteIpv6(@Nullable NwFilterRuleProtocol udpliteIpv6) {
    this.udpliteIpv6 = udpliteIpv6;
    return this;
  }

  public NwFilterRuleProtocol ensureUdpliteIpv6() {
    return udpliteIpv6 != null ? udpliteIpv6 : (udpliteIpv6 = new NwFilterRuleProtocol());
  }
}
