package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/source}: What a network interface is connected to; which
 * properties apply depends on its type.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ips", "routes", "reconnect", "local", "vendor", "product", "address"})
public class DomainInterfaceSource extends XmlNode {

  @XmlAttribute @Nullable String bridge;
  @XmlAttribute @Nullable String macTableManager;
  @XmlAttribute @Nullable String network;
  @XmlAttribute @Nullable String portgroup;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String path;
  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String mode;

  @XmlAttribute(name = "address")
  @Nullable String ipAddress;

  @XmlAttribute @Nullable Integer port;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean missing;

  @XmlAttribute @Nullable String switchid;
  @XmlAttribute @Nullable String portid;
  @XmlAttribute @Nullable String portgroupid;
  @XmlAttribute @Nullable Long connectionid;

  @XmlElement(name = "ip")
  @Nullable List<DomainInterfaceIp> ips;

  @XmlElement(name = "route")
  @Nullable List<DomainInterfaceRoute> routes;

  @XmlElement @Nullable DomainReconnect reconnect;
  @XmlElement @Nullable DomainInterfaceSourceLocal local;
  @XmlElement @Nullable DomainUsbId vendor;
  @XmlElement @Nullable DomainUsbId product;
  @XmlElement @Nullable DomainHostAddress address;

  /** The bridge on the host, for type bridge. */
  public @Nullable String getBridge() {
    return bridge;
  }

  public DomainInterfaceSource setBridge(@Nullable String bridge) {
    this.bridge = bridge;
    return this;
  }

  /**
   * Who keeps the forwarding table of the bridge: the kernel learns, or libvirt fills it; written
   * by libvirt. Known values: {@code kernel}, {@code libvirt}.
   */
  public @Nullable String getMacTableManager() {
    return macTableManager;
  }

  public DomainInterfaceSource setMacTableManager(@Nullable String macTableManager) {
    this.macTableManager = macTableManager;
    return this;
  }

  /** The libvirt network, for type network. */
  public @Nullable String getNetwork() {
    return network;
  }

  public DomainInterfaceSource setNetwork(@Nullable String network) {
    this.network = network;
    return this;
  }

  /** The port group of the network, which sets bandwidth and VLAN. Since libvirt 0.9.4. */
  public @Nullable String getPortgroup() {
    return portgroup;
  }

  public DomainInterfaceSource setPortgroup(@Nullable String portgroup) {
    this.portgroup = portgroup;
    return this;
  }

  /** The kind of socket, for type vhostuser. Known value: {@code unix}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The socket, for type vhostuser. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainInterfaceSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /**
   * The host interface for type direct, the vDPA device such as {@code /dev/vhost-vdpa-0} for type
   * vdpa.
   */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfaceSource setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The network, for type internal. */
  public @Nullable String getName() {
    return name;
  }

  public DomainInterfaceSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * For type direct how macvtap delivers packets ({@code vepa} if unset, {@code bridge}, {@code
   * private}, {@code passthrough}); for type vhostuser whether the hypervisor is {@code client} or
   * {@code server}. Known words: {@code server}, {@code client}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainInterfaceSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The address to connect to, listen on or send to, for types client, server, mcast and udp. */
  public @Nullable String getIpAddress() {
    return ipAddress;
  }

  public DomainInterfaceSource setIpAddress(@Nullable String ipAddress) {
    this.ipAddress = ipAddress;
    return this;
  }

  /** The port of {@code ipAddress}. */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainInterfaceSource setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }

  /** Written by libvirt when the host device is not there, for type hostdev. */
  public @Nullable Boolean getMissing() {
    return missing;
  }

  public DomainInterfaceSource setMissing(@Nullable Boolean missing) {
    this.missing = missing;
    return this;
  }

  /** The UUID of an ESX distributed switch, for type vds. */
  public @Nullable String getSwitchid() {
    return switchid;
  }

  public DomainInterfaceSource setSwitchid(@Nullable String switchid) {
    this.switchid = switchid;
    return this;
  }

  /** The network port libvirt made for a running guest; for type vds the port of the switch. */
  public @Nullable String getPortid() {
    return portid;
  }

  public DomainInterfaceSource setPortid(@Nullable String portid) {
    this.portid = portid;
    return this;
  }

  /** The port group of an ESX distributed switch, for type vds. */
  public @Nullable String getPortgroupid() {
    return portgroupid;
  }

  public DomainInterfaceSource setPortgroupid(@Nullable String portgroupid) {
    this.portgroupid = portgroupid;
    return this;
  }

  /** The connection to an ESX distributed switch, for type vds. */
  public @Nullable Long getConnectionid() {
    return connectionid;
  }

  public DomainInterfaceSource setConnectionid(@Nullable Long connectionid) {
    this.connectionid = connectionid;
    return this;
  }

  /** Addresses of the host side, for type ethernet. Since libvirt 2.1.0. */
  public List<DomainInterfaceIp> getIps() {
    return ips != null ? ips : (ips = new ArrayList<>());
  }

  /** Routes of the host side, for type ethernet. Since libvirt 2.1.0. */
  public List<DomainInterfaceRoute> getRoutes() {
    return routes != null ? routes : (routes = new ArrayList<>());
  }

  /** Whether and how fast a lost connection is set up again. */
  public @Nullable DomainReconnect getReconnect() {
    return reconnect;
  }

  public DomainInterfaceSource setReconnect(@Nullable DomainReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  public DomainReconnect ensureReconnect() {
    return reconnect != null ? reconnect : (reconnect = new DomainReconnect());
  }

  /** Where packets are sent from, for type udp. */
  public @Nullable DomainInterfaceSourceLocal getLocal() {
    return local;
  }

  public DomainInterfaceSource setLocal(@Nullable DomainInterfaceSourceLocal local) {
    this.local = local;
    return this;
  }

  public DomainInterfaceSourceLocal ensureLocal() {
    return local != null ? local : (local = new DomainInterfaceSourceLocal());
  }

  /** The vendor of a USB device, for type hostdev. */
  public @Nullable DomainUsbId getVendor() {
    return vendor;
  }

  public DomainInterfaceSource setVendor(@Nullable DomainUsbId vendor) {
    this.vendor = vendor;
    return this;
  }

  public DomainUsbId ensureVendor() {
    return vendor != null ? vendor : (vendor = new DomainUsbId());
  }

  /** The product of a USB device, for type hostdev. */
  public @Nullable DomainUsbId getProduct() {
    return product;
  }

  public DomainInterfaceSource setProduct(@Nullable DomainUsbId product) {
    this.product = product;
    return this;
  }

  public DomainUsbId ensureProduct() {
    return product != null ? product : (product = new DomainUsbId());
  }

  /** The PCI function on the host, for type hostdev; best a virtual function. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public DomainInterfaceSource setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    return address != null ? address : (address = new DomainHostAddress());
  }
}
