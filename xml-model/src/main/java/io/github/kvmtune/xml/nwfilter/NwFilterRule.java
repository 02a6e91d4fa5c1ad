package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /filter/rule}: One rule: what happens to packets that match all that it says; a rule
 * without a protocol matches all. One that excludes some of what it names, {@code match='no'}, has
 * several elements of its protocol.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "macMatches",
      "vlanMatches",
      "stpMatches",
      "arpMatches",
      "rarpMatches",
      "ipMatches",
      "ipv6Matches",
      "tcpMatches",
      "udpMatches",
      "sctpMatches",
      "icmpMatches",
      "igmpMatches",
      "allMatches",
      "espMatches",
      "ahMatches",
      "udpliteMatches",
      "tcpIpv6Matches",
      "udpIpv6Matches",
      "sctpIpv6Matches",
      "icmpv6Matches",
      "allIpv6Matches",
      "espIpv6Matches",
      "ahIpv6Matches",
      "udpliteIpv6Matches"
    })
public class NwFilterRule extends XmlNode {

  @XmlAttribute @Nullable String action;
  @XmlAttribute @Nullable String direction;
  @XmlAttribute @Nullable Integer priority;
  @XmlAttribute @Nullable String statematch;

  @XmlElement(name = "mac")
  @Nullable List<NwFilterRuleMac> macMatches;

  @XmlElement(name = "vlan")
  @Nullable List<NwFilterRuleVlan> vlanMatches;

  @XmlElement(name = "stp")
  @Nullable List<NwFilterRuleStp> stpMatches;

  @XmlElement(name = "arp")
  @Nullable List<NwFilterRuleArp> arpMatches;

  @XmlElement(name = "rarp")
  @Nullable List<NwFilterRuleArp> rarpMatches;

  @XmlElement(name = "ip")
  @Nullable List<NwFilterRuleIp> ipMatches;

  @XmlElement(name = "ipv6")
  @Nullable List<NwFilterRuleIpv6> ipv6Matches;

  @XmlElement(name = "tcp")
  @Nullable List<NwFilterRuleTcp> tcpMatches;

  @XmlElement(name = "udp")
  @Nullable List<NwFilterRulePorts> udpMatches;

  @XmlElement(name = "sctp")
  @Nullable List<NwFilterRulePorts> sctpMatches;

  @XmlElement(name = "icmp")
  @Nullable List<NwFilterRuleIcmp> icmpMatches;

  @XmlElement(name = "igmp")
  @Nullable List<NwFilterRuleProtocol> igmpMatches;

  @XmlElement(name = "all")
  @Nullable List<NwFilterRuleProtocol> allMatches;

  @XmlElement(name = "esp")
  @Nullable List<NwFilterRuleProtocol> espMatches;

  @XmlElement(name = "ah")
  @Nullable List<NwFilterRuleProtocol> ahMatches;

  @XmlElement(name = "udplite")
  @Nullable List<NwFilterRuleProtocol> udpliteMatches;

  @XmlElement(name = "tcp-ipv6")
  @Nullable List<NwFilterRuleTcp> tcpIpv6Matches;

  @XmlElement(name = "udp-ipv6")
  @Nullable List<NwFilterRulePorts> udpIpv6Matches;

  @XmlElement(name = "sctp-ipv6")
  @Nullable List<NwFilterRulePorts> sctpIpv6Matches;

  @XmlElement(name = "icmpv6")
  @Nullable List<NwFilterRuleIcmp> icmpv6Matches;

  @XmlElement(name = "all-ipv6")
  @Nullable List<NwFilterRuleProtocol> allIpv6Matches;

  @XmlElement(name = "esp-ipv6")
  @Nullable List<NwFilterRuleProtocol> espIpv6Matches;

  @XmlElement(name = "ah-ipv6")
  @Nullable List<NwFilterRuleProtocol> ahIpv6Matches;

  @XmlElement(name = "udplite-ipv6")
  @Nullable List<NwFilterRuleProtocol> udpliteIpv6Matches;

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
  public List<NwFilterRuleMac> getMacMatches() {
    return macMatches != null ? macMatches : (macMatches = new ArrayList<>());
  }

  /** Frames with a VLAN tag. */
  public List<NwFilterRuleVlan> getVlanMatches() {
    return vlanMatches != null ? vlanMatches : (vlanMatches = new ArrayList<>());
  }

  /** Frames of the spanning tree protocol. */
  public List<NwFilterRuleStp> getStpMatches() {
    return stpMatches != null ? stpMatches : (stpMatches = new ArrayList<>());
  }

  /** ARP packets. */
  public List<NwFilterRuleArp> getArpMatches() {
    return arpMatches != null ? arpMatches : (arpMatches = new ArrayList<>());
  }

  /** RARP packets. */
  public List<NwFilterRuleArp> getRarpMatches() {
    return rarpMatches != null ? rarpMatches : (rarpMatches = new ArrayList<>());
  }

  /** IPv4 packets, without the state of connections. */
  public List<NwFilterRuleIp> getIpMatches() {
    return ipMatches != null ? ipMatches : (ipMatches = new ArrayList<>());
  }

  /** IPv6 packets, without the state of connections. */
  public List<NwFilterRuleIpv6> getIpv6Matches() {
    return ipv6Matches != null ? ipv6Matches : (ipv6Matches = new ArrayList<>());
  }

  /** TCP over IPv4. */
  public List<NwFilterRuleTcp> getTcpMatches() {
    return tcpMatches != null ? tcpMatches : (tcpMatches = new ArrayList<>());
  }

  /** UDP over IPv4. */
  public List<NwFilterRulePorts> getUdpMatches() {
    return udpMatches != null ? udpMatches : (udpMatches = new ArrayList<>());
  }

  /** SCTP over IPv4. */
  public List<NwFilterRulePorts> getSctpMatches() {
    return sctpMatches != null ? sctpMatches : (sctpMatches = new ArrayList<>());
  }

  /** ICMP. */
  public List<NwFilterRuleIcmp> getIcmpMatches() {
    return icmpMatches != null ? icmpMatches : (icmpMatches = new ArrayList<>());
  }

  /** IGMP. */
  public List<NwFilterRuleProtocol> getIgmpMatches() {
    return igmpMatches != null ? igmpMatches : (igmpMatches = new ArrayList<>());
  }

  /** Anything over IPv4. */
  public List<NwFilterRuleProtocol> getAllMatches() {
    return allMatches != null ? allMatches : (allMatches = new ArrayList<>());
  }

  /** ESP over IPv4. */
  public List<NwFilterRuleProtocol> getEspMatches() {
    return espMatches != null ? espMatches : (espMatches = new ArrayList<>());
  }

  /** AH over IPv4. */
  public List<NwFilterRuleProtocol> getAhMatches() {
    return ahMatches != null ? ahMatches : (ahMatches = new ArrayList<>());
  }

  /** UDP Lite over IPv4. */
  public List<NwFilterRuleProtocol> getUdpliteMatches() {
    return udpliteMatches != null ? udpliteMatches : (udpliteMatches = new ArrayList<>());
  }

  /** TCP over IPv6. */
  public List<NwFilterRuleTcp> getTcpIpv6Matches() {
    return tcpIpv6Matches != null ? tcpIpv6Matches : (tcpIpv6Matches = new ArrayList<>());
  }

  /** UDP over IPv6. */
  public List<NwFilterRulePorts> getUdpIpv6Matches() {
    return udpIpv6Matches != null ? udpIpv6Matches : (udpIpv6Matches = new ArrayList<>());
  }

  /** SCTP over IPv6. */
  public List<NwFilterRulePorts> getSctpIpv6Matches() {
    return sctpIpv6Matches != null ? sctpIpv6Matches : (sctpIpv6Matches = new ArrayList<>());
  }

  /** ICMPv6. */
  public List<NwFilterRuleIcmp> getIcmpv6Matches() {
    return icmpv6Matches != null ? icmpv6Matches : (icmpv6Matches = new ArrayList<>());
  }

  /** Anything over IPv6. */
  public List<NwFilterRuleProtocol> getAllIpv6Matches() {
    return allIpv6Matches != null ? allIpv6Matches : (allIpv6Matches = new ArrayList<>());
  }

  /** ESP over IPv6. */
  public List<NwFilterRuleProtocol> getEspIpv6Matches() {
    return espIpv6Matches != null ? espIpv6Matches : (espIpv6Matches = new ArrayList<>());
  }

  /** AH over IPv6. */
  public List<NwFilterRuleProtocol> getAhIpv6Matches() {
    return ahIpv6Matches != null ? ahIpv6Matches : (ahIpv6Matches = new ArrayList<>());
  }

  /** UDP Lite over IPv6. */
  public List<NwFilterRuleProtocol> getUdpliteIpv6Matches() {
    return udpliteIpv6Matches != null
        ? udpliteIpv6Matches
        : (udpliteIpv6Matches = new ArrayList<>());
  }
}
