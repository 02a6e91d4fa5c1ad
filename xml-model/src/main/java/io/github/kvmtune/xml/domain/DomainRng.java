package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/rng}: A source of random numbers for the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"rate", "backend", "driver", "alias", "acpi", "address"})
public class DomainRng extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlElement @Nullable DomainRngRate rate;
  @XmlElement @Nullable DomainRngBackend backend;
  @XmlElement @Nullable DomainVirtioDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The model. Known values: {@code virtio}, {@code virtio-transitional}, {@code
   * virtio-non-transitional}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainRng setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** How much the guest may take. */
  public @Nullable DomainRngRate getRate() {
    return rate;
  }

  public DomainRng setRate(@Nullable DomainRngRate rate) {
    this.rate = rate;
    return this;
  }

  public DomainRngRate ensureRate() {
    return rate != null ? rate : (rate = new DomainRngRate());
  }

  /** Where the random numbers come from. */
  public @Nullable DomainRngBackend getBackend() {
    return backend;
  }

  public DomainRng setBackend(@Nullable DomainRngBackend backend) {
    this.backend = backend;
    return this;
  }

  public DomainRngBackend ensureBackend() {
    return backend != null ? backend : (backend = new DomainRngBackend());
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainRng setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVirtioDriver());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainRng setAlias(@Nullable DomainAlias alias) {
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

  public DomainRng setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainRng setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
