package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/iommu}: An IOMMU of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "alias", "acpi", "address"})
public class DomainIommu extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlElement @Nullable DomainIommuDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The model; {@code virtio} since libvirt 8.3.0. Known values: {@code intel}, {@code smmuv3},
   * {@code virtio}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainIommu setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Settings of the IOMMU. */
  public @Nullable DomainIommuDriver getDriver() {
    return driver;
  }

  public DomainIommu setDriver(@Nullable DomainIommuDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainIommuDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainIommuDriver());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainIommu setAlias(@Nullable DomainAlias alias) {
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

  public DomainIommu setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainIommu setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
