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

  @XmlAttribute(name = "model")
  @Nullable String model;

  @XmlElement(name = "driver")
  @Nullable DomainIommuDriver driver;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

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
    if (driver == null) {
      driver = new DomainIommuDriver();
    }
    return driver;
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
    if (alias == null) {
      alias = new DomainAlias();
    }
    return alias;
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
    if (acpi == null) {
      acpi = new DomainDeviceAcpi();
    }
    return acpi;
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
    if (address == null) {
      address = new DomainAddress();
    }
    return address;
  }
}
