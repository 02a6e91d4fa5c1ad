package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/memballoon}: The balloon, by which the host takes memory back from a
 * willing guest; libvirt adds one if unset.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"stats", "alias", "acpi", "address", "driver"})
public class DomainMemballoon extends XmlNode {

  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean autodeflate;

  @XmlAttribute(name = "freePageReporting")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean freePageReporting;

  @XmlElement @Nullable DomainMemballoonStats stats;
  @XmlElement @Nullable DomainVirtioDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The model; {@code none} for no balloon. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}, {@code xen}, {@code none}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainMemballoon setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether the balloon gives memory back before the guest runs out of it. Since libvirt 1.3.1. */
  public @Nullable Boolean getAutodeflate() {
    return autodeflate;
  }

  public DomainMemballoon setAutodeflate(@Nullable Boolean autodeflate) {
    this.autodeflate = autodeflate;
    return this;
  }

  /** Whether the guest tells which pages it does not use. Since libvirt 6.9.0 and QEMU 5.1. */
  public @Nullable Boolean getFreePageReporting() {
    return freePageReporting;
  }

  public DomainMemballoon setFreePageReporting(@Nullable Boolean freePageReporting) {
    this.freePageReporting = freePageReporting;
    return this;
  }

  /** How often the guest reports its memory statistics. */
  public @Nullable DomainMemballoonStats getStats() {
    return stats;
  }

  public DomainMemballoon setStats(@Nullable DomainMemballoonStats stats) {
    this.stats = stats;
    return this;
  }

  public DomainMemballoonStats ensureStats() {
    return stats != null ? stats : (stats = new DomainMemballoonStats());
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainMemballoon setDriver(@Nullable DomainVirtioDriver driver) {
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

  public DomainMemballoon setAlias(@Nullable DomainAlias alias) {
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

  public DomainMemballoon setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainMemballoon setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
