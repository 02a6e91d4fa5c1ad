package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainInterfaceBandwidth;
import io.github.kvmtune.xml.domain.DomainInterfaceMac;
import io.github.kvmtune.xml.domain.DomainInterfaceMtu;
import io.github.kvmtune.xml.domain.DomainInterfacePort;
import io.github.kvmtune.xml.domain.DomainInterfaceRoute;
import io.github.kvmtune.xml.domain.DomainInterfaceVirtualport;
import io.github.kvmtune.xml.domain.DomainInterfaceVlan;
import io.github.kvmtune.xml.domain.DomainMetadata;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /network}: A virtual network: a bridge with DHCP and DNS, or a way to interfaces of the
 * host; the root element.
 */
@XmlRootElement(name = "network")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "name",
      "uuid",
      "title",
      "description",
      "metadata",
      "forward",
      "bridge",
      "mtu",
      "mac",
      "domain",
      "dns",
      "vlan",
      "virtualport",
      "bandwidth",
      "port",
      "ips",
      "routes",
      "portgroups",
      "dnsmasqOptions"
    })
public class Network extends XmlNode {

  @XmlAttribute @Nullable Long connections;

  @XmlAttribute(name = "ipv6")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean ipv6;

  @XmlAttribute(name = "trustGuestRxFilters")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trustGuestRxFilters;

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable String title;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable DomainMetadata metadata;
  @XmlElement @Nullable NetworkForward forward;
  @XmlElement @Nullable NetworkBridge bridge;
  @XmlElement @Nullable DomainInterfaceMtu mtu;
  @XmlElement @Nullable DomainInterfaceMac mac;
  @XmlElement @Nullable NetworkDomain domain;
  @XmlElement @Nullable NetworkDns dns;
  @XmlElement @Nullable DomainInterfaceVirtualport virtualport;
  @XmlElement @Nullable DomainInterfaceBandwidth bandwidth;
  @XmlElement @Nullable DomainInterfaceVlan vlan;
  @XmlElement @Nullable DomainInterfacePort port;

  @XmlElement(name = "ip")
  @Nullable List<NetworkIp> ips;

  @XmlElement(name = "route")
  @Nullable List<DomainInterfaceRoute> routes;

  @XmlElement(name = "portgroup")
  @Nullable List<NetworkPortgroup> portgroups;

  @XmlElement(name = "options", namespace = "http://libvirt.org/schemas/network/dnsmasq/1.0")
  @Nullable NetworkDnsmasqOptions dnsmasqOptions;

  /** How many guests use it now; on output only. */
  public @Nullable Integer getConnections() {
    return Numbers.toInt(connections, "connections");
  }

  public Network setConnections(@Nullable Integer connections) {
    this.connections = Numbers.wide(connections);
    return this;
  }

  /** Whether guests may talk IPv6 to each other on a network without IPv6 addresses. */
  public @Nullable Boolean getIpv6() {
    return ipv6;
  }

  public Network setIpv6(@Nullable Boolean ipv6) {
    this.ipv6 = ipv6;
    return this;
  }

  /** Whether the host follows the guests' changes of MAC addresses and multicast filters. */
  public @Nullable Boolean getTrustGuestRxFilters() {
    return trustGuestRxFilters;
  }

  public Network setTrustGuestRxFilters(@Nullable Boolean trustGuestRxFilters) {
    this.trustGuestRxFilters = trustGuestRxFilters;
    return this;
  }

  /** The name, unique on the host. */
  public @Nullable String getName() {
    return name;
  }

  public Network setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The identity of the network; libvirt makes one up if it is unset. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public Network setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** A short description without line breaks. */
  public @Nullable String getTitle() {
    return title;
  }

  public Network setTitle(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** A description for people. */
  public @Nullable String getDescription() {
    return description;
  }

  public Network setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** Content of other applications, in their own namespaces. */
  public @Nullable DomainMetadata getMetadata() {
    return metadata;
  }

  public Network setMetadata(@Nullable DomainMetadata metadata) {
    this.metadata = metadata;
    return this;
  }

  public DomainMetadata ensureMetadata() {
    return metadata != null ? metadata : (metadata = new DomainMetadata());
  }

  /** How guests reach the world outside; unset isolates them. */
  public @Nullable NetworkForward getForward() {
    return forward;
  }

  public Network setForward(@Nullable NetworkForward forward) {
    this.forward = forward;
    return this;
  }

  public NetworkForward ensureForward() {
    return forward != null ? forward : (forward = new NetworkForward());
  }

  /** The bridge of the host that guests are plugged into. */
  public @Nullable NetworkBridge getBridge() {
    return bridge;
  }

  public Network setBridge(@Nullable NetworkBridge bridge) {
    this.bridge = bridge;
    return this;
  }

  public NetworkBridge ensureBridge() {
    return bridge != null ? bridge : (bridge = new NetworkBridge());
  }

  /** The largest packet on the bridge. */
  public @Nullable DomainInterfaceMtu getMtu() {
    return mtu;
  }

  public Network setMtu(@Nullable DomainInterfaceMtu mtu) {
    this.mtu = mtu;
    return this;
  }

  public DomainInterfaceMtu ensureMtu() {
    return mtu != null ? mtu : (mtu = new DomainInterfaceMtu());
  }

  /** The MAC address of the bridge. */
  public @Nullable DomainInterfaceMac getMac() {
    return mac;
  }

  public Network setMac(@Nullable DomainInterfaceMac mac) {
    this.mac = mac;
    return this;
  }

  public DomainInterfaceMac ensureMac() {
    return mac != null ? mac : (mac = new DomainInterfaceMac());
  }

  /** The DNS domain of the guests. */
  public @Nullable NetworkDomain getDomain() {
    return domain;
  }

  public Network setDomain(@Nullable NetworkDomain domain) {
    this.domain = domain;
    return this;
  }

  public NetworkDomain ensureDomain() {
    return domain != null ? domain : (domain = new NetworkDomain());
  }

  /** What the DNS server of the network answers and forwards. */
  public @Nullable NetworkDns getDns() {
    return dns;
  }

  public Network setDns(@Nullable NetworkDns dns) {
    this.dns = dns;
    return this;
  }

  public NetworkDns ensureDns() {
    return dns != null ? dns : (dns = new NetworkDns());
  }

  /** The profile for a switch outside of the host or Open vSwitch. */
  public @Nullable DomainInterfaceVirtualport getVirtualport() {
    return virtualport;
  }

  public Network setVirtualport(@Nullable DomainInterfaceVirtualport virtualport) {
    this.virtualport = virtualport;
    return this;
  }

  public DomainInterfaceVirtualport ensureVirtualport() {
    return virtualport != null ? virtualport : (virtualport = new DomainInterfaceVirtualport());
  }

  /** Limits for all guests together. */
  public @Nullable DomainInterfaceBandwidth getBandwidth() {
    return bandwidth;
  }

  public Network setBandwidth(@Nullable DomainInterfaceBandwidth bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  public DomainInterfaceBandwidth ensureBandwidth() {
    return bandwidth != null ? bandwidth : (bandwidth = new DomainInterfaceBandwidth());
  }

  /** The VLAN tags of the guests' traffic. */
  public @Nullable DomainInterfaceVlan getVlan() {
    return vlan;
  }

  public Network setVlan(@Nullable DomainInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public DomainInterfaceVlan ensureVlan() {
    return vlan != null ? vlan : (vlan = new DomainInterfaceVlan());
  }

  /** Settings of all ports of the bridge. */
  public @Nullable DomainInterfacePort getPort() {
    return port;
  }

  public Network setPort(@Nullable DomainInterfacePort port) {
    this.port = port;
    return this;
  }

  public DomainInterfacePort ensurePort() {
    return port != null ? port : (port = new DomainInterfacePort());
  }

  /** The addresses of the host on the network. */
  public List<NetworkIp> getIps() {
    return ips != null ? ips : (ips = new ArrayList<>());
  }

  /** Routes that the host sets up through the network. */
  public List<DomainInterfaceRoute> getRoutes() {
    return routes != null ? routes : (routes = new ArrayList<>());
  }

  /** Named sets of settings that an interface of a guest can choose. */
  public List<NetworkPortgroup> getPortgroups() {
    return portgroups != null ? portgroups : (portgroups = new ArrayList<>());
  }

  /** Lines for the configuration of dnsmasq, which libvirt does not check. */
  public @Nullable NetworkDnsmasqOptions getDnsmasqOptions() {
    return dnsmasqOptions;
  }

  public Network setDnsmasqOptions(@Nullable NetworkDnsmasqOptions dnsmasqOptions) {
    this.dnsmasqOptions = dnsmasqOptions;
    return this;
  }

  public NetworkDnsmasqOptions ensureDnsmasqOptions() {
    return dnsmasqOptions != null ? dnsmasqOptions : (dnsmasqOptions = new NetworkDnsmasqOptions());
  }
}
