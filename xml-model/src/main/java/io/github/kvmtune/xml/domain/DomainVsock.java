package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/vsock}: Sockets between guest and host without a network. Since libvirt
 * 4.4.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cid", "driver", "alias", "acpi", "address"})
public class DomainVsock extends XmlNode {

  @XmlAttribute(name = "model")
  @Nullable String model;

  @XmlElement(name = "cid")
  @Nullable DomainVsockCid cid;

  @XmlElement(name = "driver")
  @Nullable DomainVirtioDriver driver;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /**
   * The virtio flavour; {@code virtio} if unset. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainVsock setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The address of the guest. */
  public @Nullable DomainVsockCid getCid() {
    return cid;
  }

  public DomainVsock setCid(@Nullable DomainVsockCid cid) {
    this.cid = cid;
    return this;
  }

  public DomainVsockCid ensureCid() {
    if (cid == null) {
      cid = new DomainVsockCid();
    }
    return cid;
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainVsock setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    if (driver == null) {
      driver = new DomainVirtioDriver();
    }
    return driver;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainVsock setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    if (alias == null) {
      alias = new DomainAlias();
    }
    return alias;
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainVsock setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    if (acpi == null) {
      acpi = new DomainDeviceAcpi();
    }
    return acpi;
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainVsock setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    if (address == null) {
      address = new DomainAddress();
    }
    return address;
  }
}
