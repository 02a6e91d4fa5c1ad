package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video}: A display adapter. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "model", "alias", "acpi", "address"})
public class DomainVideo extends XmlNode {

  @XmlElement(name = "driver")
  @Nullable DomainVideoDriver driver;

  @XmlElement(name = "model")
  @Nullable DomainVideoModel model;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /** How it is emulated. */
  public @Nullable DomainVideoDriver getDriver() {
    return driver;
  }

  public DomainVideo setDriver(@Nullable DomainVideoDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVideoDriver ensureDriver() {
    if (driver == null) {
      driver = new DomainVideoDriver();
    }
    return driver;
  }

  /** The adapter. */
  public @Nullable DomainVideoModel getModel() {
    return model;
  }

  public DomainVideo setModel(@Nullable DomainVideoModel model) {
    this.model = model;
    return this;
  }

  public DomainVideoModel ensureModel() {
    if (model == null) {
      model = new DomainVideoModel();
    }
    return model;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainVideo setAlias(@Nullable DomainAlias alias) {
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

  public DomainVideo setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainVideo setAddress(@Nullable DomainAddress address) {
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
