package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/input}: A keyboard, mouse or tablet. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "source", "alias", "acpi", "address"})
public class DomainInput extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String bus;
  @XmlAttribute @Nullable String model;
  @XmlElement @Nullable DomainVirtioDriver driver;
  @XmlElement @Nullable DomainInputSource source;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The kind; a {@code tablet} keeps the pointers of guest and viewer together, {@code evdev} and
   * {@code passthrough} hand in a device of the host. Known values: {@code tablet}, {@code mouse},
   * {@code keyboard}, {@code passthrough}, {@code evdev}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInput setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** How it is connected. Known values: {@code ps2}, {@code usb}, {@code xen}, {@code virtio}. */
  public @Nullable String getBus() {
    return bus;
  }

  public DomainInput setBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /**
   * The virtio flavour. Since libvirt 5.2.0. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainInput setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainInput setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVirtioDriver());
  }

  /** The device of the host. */
  public @Nullable DomainInputSource getSource() {
    return source;
  }

  public DomainInput setSource(@Nullable DomainInputSource source) {
    this.source = source;
    return this;
  }

  public DomainInputSource ensureSource() {
    return source != null ? source : (source = new DomainInputSource());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainInput setAlias(@Nullable DomainAlias alias) {
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

  public DomainInput setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainInput setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
