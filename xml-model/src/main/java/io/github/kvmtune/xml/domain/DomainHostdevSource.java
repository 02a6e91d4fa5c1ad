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

/** {@code /domain/devices/hostdev/source}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "adapter",
      "address",
      "vendor",
      "product",
      "hosts",
      "auth",
      "initiator",
      "blockDevice",
      "charDevice",
      "interfaceName"
    })
public class DomainHostdevSource extends XmlNode {

  @XmlAttribute(name = "startupPolicy")
  @Nullable String startupPolicy;

  @XmlAttribute(name = "writeFiltering")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean writeFiltering;

  @XmlAttribute(name = "guestReset")
  @Nullable String guestReset;

  @XmlAttribute(name = "protocol")
  @Nullable String protocol;

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "wwpn")
  @Nullable String wwpn;

  @XmlElement(name = "adapter")
  @Nullable DomainHostdevSourceAdapter adapter;

  @XmlElement(name = "address")
  @Nullable DomainHostAddress address;

  @XmlElement(name = "vendor")
  @Nullable DomainUsbId vendor;

  @XmlElement(name = "product")
  @Nullable DomainUsbId product;

  @XmlElement(name = "host")
  @Nullable List<DomainHostdevSourceHost> hosts;

  @XmlElement(name = "auth")
  @Nullable DomainStorageAuth auth;

  @XmlElement(name = "initiator")
  @Nullable DomainStorageInitiator initiator;

  @XmlElement(name = "block")
  @Nullable String blockDevice;

  @XmlElement(name = "char")
  @Nullable String charDevice;

  @XmlElement(name = "interface")
  @Nullable String interfaceName;

  /**
   * Attribute {@code startupPolicy}. Known values: {@code mandatory}, {@code requisite}, {@code
   * optional}.
   */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  public DomainHostdevSource setStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /** Attribute {@code writeFiltering}, yes or no. */
  public @Nullable Boolean getWriteFiltering() {
    return writeFiltering;
  }

  public DomainHostdevSource setWriteFiltering(@Nullable Boolean writeFiltering) {
    this.writeFiltering = writeFiltering;
    return this;
  }

  /** Attribute {@code guestReset}. Known values: {@code off}, {@code uninitialized}, {@code on}. */
  public @Nullable String getGuestReset() {
    return guestReset;
  }

  public DomainHostdevSource setGuestReset(@Nullable String guestReset) {
    this.guestReset = guestReset;
    return this;
  }

  /** Attribute {@code protocol}. Known values: {@code adapter}, {@code iscsi}, {@code vhost}. */
  public @Nullable String getProtocol() {
    return protocol;
  }

  public DomainHostdevSource setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code wwpn}. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public DomainHostdevSource setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /** The {@code <adapter>} element. */
  public @Nullable DomainHostdevSourceAdapter getAdapter() {
    return adapter;
  }

  public DomainHostdevSource setAdapter(@Nullable DomainHostdevSourceAdapter adapter) {
    this.adapter = adapter;
    return this;
  }

  public DomainHostdevSourceAdapter ensureAdapter() {
    if (adapter == null) {
      adapter = new DomainHostdevSourceAdapter();
    }
    return adapter;
  }

  /** The {@code <address>} element. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public DomainHostdevSource setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    if (address == null) {
      address = new DomainHostAddress();
    }
    return address;
  }

  /** The {@code <vendor>} element. */
  public @Nullable DomainUsbId getVendor() {
    return vendor;
  }

  public DomainHostdevSource setVendor(@Nullable DomainUsbId vendor) {
    this.vendor = vendor;
    return this;
  }

  public DomainUsbId ensureVendor() {
    if (vendor == null) {
      vendor = new DomainUsbId();
    }
    return vendor;
  }

  /** The {@code <product>} element. */
  public @Nullable DomainUsbId getProduct() {
    return product;
  }

  public DomainHostdevSource setProduct(@Nullable DomainUsbId product) {
    this.product = product;
    return this;
  }

  public DomainUsbId ensureProduct() {
    if (product == null) {
      product = new DomainUsbId();
    }
    return product;
  }

  /** The {@code <host>} elements, in document order. */
  public List<DomainHostdevSourceHost> getHosts() {
    if (hosts == null) {
      hosts = new ArrayList<>();
    }
    return hosts;
  }

  /** The {@code <auth>} element. */
  public @Nullable DomainStorageAuth getAuth() {
    return auth;
  }

  public DomainHostdevSource setAuth(@Nullable DomainStorageAuth auth) {
    this.auth = auth;
    return this;
  }

  public DomainStorageAuth ensureAuth() {
    if (auth == null) {
      auth = new DomainStorageAuth();
    }
    return auth;
  }

  /** The {@code <initiator>} element. */
  public @Nullable DomainStorageInitiator getInitiator() {
    return initiator;
  }

  public DomainHostdevSource setInitiator(@Nullable DomainStorageInitiator initiator) {
    this.initiator = initiator;
    return this;
  }

  public DomainStorageInitiator ensureInitiator() {
    if (initiator == null) {
      initiator = new DomainStorageInitiator();
    }
    return initiator;
  }

  /** The text of the {@code <block>} element. */
  public @Nullable String getBlockDevice() {
    return blockDevice;
  }

  public DomainHostdevSource setBlockDevice(@Nullable String blockDevice) {
    this.blockDevice = blockDevice;
    return this;
  }

  /** The text of the {@code <char>} element. */
  public @Nullable String getCharDevice() {
    return charDevice;
  }

  public DomainHostdevSource setCharDevice(@Nullable String charDevice) {
    this.charDevice = charDevice;
    return this;
  }

  /** The text of the {@code <interface>} element. */
  public @Nullable String getInterfaceName() {
    return interfaceName;
  }

  public DomainHostdevSource setInterfaceName(@Nullable String interfaceName) {
    this.interfaceName = interfaceName;
    return this;
  }
}
