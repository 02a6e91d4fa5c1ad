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

  @XmlElement @Nullable DomainVideoDriver driver;
  @XmlElement @Nullable DomainVideoModel model;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /** How it is emulated. */
  public @Nullable DomainVideoDriver getDriver() {
    return driver;
  }

  public DomainVideo setDriver(@Nullable DomainVideoDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVideoDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVideoDriver());
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
    return model != null ? model : (model = new DomainVideoModel());
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
    return alias != null ? alias : (alias = new DomainAlias());
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
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
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
    return address != null ? address : (address = new DomainAddress());
  }
}
