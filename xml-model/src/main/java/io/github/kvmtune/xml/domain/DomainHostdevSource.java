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
 * {@code /domain/devices/hostdev/source}: A device on the host; which properties apply depends on
 * the type of the {@code hostdev}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "adapter",
      "vendor",
      "product",
      "address",
      "hosts",
      "auth",
      "initiator",
      "blockDevice",
      "charDevice",
      "interfaceName"
    })
public class DomainHostdevSource extends XmlNode {

  @XmlAttribute @Nullable String startupPolicy;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean writeFiltering;

  @XmlAttribute @Nullable String guestReset;
  @XmlAttribute @Nullable String protocol;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String wwpn;
  @XmlElement @Nullable DomainHostdevSourceAdapter adapter;
  @XmlElement @Nullable DomainHostAddress address;
  @XmlElement @Nullable DomainUsbId vendor;
  @XmlElement @Nullable DomainUsbId product;

  @XmlElement(name = "host")
  @Nullable List<DomainHostdevSourceHost> hosts;

  @XmlElement @Nullable DomainStorageAuth auth;
  @XmlElement @Nullable DomainStorageInitiator initiator;

  @XmlElement(name = "block")
  @Nullable String blockDevice;

  @XmlElement(name = "char")
  @Nullable String charDevice;

  @XmlElement(name = "interface")
  @Nullable String interfaceName;

  /**
   * What happens when a USB device is missing at start; the domain fails to start if unset. Since
   * libvirt 1.0.0. Known values: {@code mandatory}, {@code requisite}, {@code optional}.
   */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  public DomainHostdevSource setStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /**
   * {@code no} lets the guest write all of the PCI configuration space, for Xen. Since libvirt
   * 6.8.0.
   */
  public @Nullable Boolean getWriteFiltering() {
    return writeFiltering;
  }

  public DomainHostdevSource setWriteFiltering(@Nullable Boolean writeFiltering) {
    this.writeFiltering = writeFiltering;
    return this;
  }

  /**
   * Which resets of a USB device the guest may do. Known values: {@code off}, {@code
   * uninitialized}, {@code on}.
   */
  public @Nullable String getGuestReset() {
    return guestReset;
  }

  public DomainHostdevSource setGuestReset(@Nullable String guestReset) {
    this.guestReset = guestReset;
    return this;
  }

  /**
   * {@code iscsi} for a SCSI disk by network, {@code vhost} for a scsi_host. Known values: {@code
   * adapter}, {@code iscsi}, {@code vhost}.
   */
  public @Nullable String getProtocol() {
    return protocol;
  }

  public DomainHostdevSource setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** The iSCSI name of the target and, after a slash, the logical unit. */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The port name of a vhost-scsi target, {@code naa.} and 16 hexadecimal digits. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public DomainHostdevSource setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /**
   * The SCSI adapter of the host that the device is behind; the parent of the port, for virtual
   * adapters.
   */
  public @Nullable DomainHostdevSourceAdapter getAdapter() {
    return adapter;
  }

  public DomainHostdevSource setAdapter(@Nullable DomainHostdevSourceAdapter adapter) {
    this.adapter = adapter;
    return this;
  }

  public DomainHostdevSourceAdapter ensureAdapter() {
    return adapter != null ? adapter : (adapter = new DomainHostdevSourceAdapter());
  }

  /** Where the device is on the host. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public DomainHostdevSource setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    return address != null ? address : (address = new DomainHostAddress());
  }

  /** The vendor of a USB device. */
  public @Nullable DomainUsbId getVendor() {
    return vendor;
  }

  public DomainHostdevSource setVendor(@Nullable DomainUsbId vendor) {
    this.vendor = vendor;
    return this;
  }

  public DomainUsbId ensureVendor() {
    return vendor != null ? vendor : (vendor = new DomainUsbId());
  }

  /** The product of a USB device. */
  public @Nullable DomainUsbId getProduct() {
    return product;
  }

  public DomainHostdevSource setProduct(@Nullable DomainUsbId product) {
    this.product = product;
    return this;
  }

  public DomainUsbId ensureProduct() {
    return product != null ? product : (product = new DomainUsbId());
  }

  /** The iSCSI server. */
  public List<DomainHostdevSourceHost> getHosts() {
    return hosts != null ? hosts : (hosts = new ArrayList<>());
  }

  /** How to log in to the iSCSI server. */
  public @Nullable DomainStorageAuth getAuth() {
    return auth;
  }

  public DomainHostdevSource setAuth(@Nullable DomainStorageAuth auth) {
    this.auth = auth;
    return this;
  }

  public DomainStorageAuth ensureAuth() {
    return auth != null ? auth : (auth = new DomainStorageAuth());
  }

  /** The iSCSI initiator. Since libvirt 6.7.0. */
  public @Nullable DomainStorageInitiator getInitiator() {
    return initiator;
  }

  public DomainHostdevSource setInitiator(@Nullable DomainStorageInitiator initiator) {
    this.initiator = initiator;
    return this;
  }

  public DomainStorageInitiator ensureInitiator() {
    return initiator != null ? initiator : (initiator = new DomainStorageInitiator());
  }

  /** The block device, for a container. */
  public @Nullable String getBlockDevice() {
    return blockDevice;
  }

  public DomainHostdevSource setBlockDevice(@Nullable String blockDevice) {
    this.blockDevice = blockDevice;
    return this;
  }

  /** The character device, for a container. */
  public @Nullable String getCharDevice() {
    return charDevice;
  }

  public DomainHostdevSource setCharDevice(@Nullable String charDevice) {
    this.charDevice = charDevice;
    return this;
  }

  /** The network interface, for a container. */
  public @Nullable String getInterfaceName() {
    return interfaceName;
  }

  public DomainHostdevSource setInterfaceName(@Nullable String interfaceName) {
    this.interfaceName = interfaceName;
    return this;
  }
}
