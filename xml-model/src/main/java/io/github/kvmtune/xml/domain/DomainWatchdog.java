package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/watchdog}: A watchdog, which acts when software in the guest stops serving
 * it.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"alias", "acpi", "address"})
public class DomainWatchdog extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String action;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The device; {@code itco} is part of q35. Known values: {@code i6300esb}, {@code ib700}, {@code
   * diag288}, {@code itco}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainWatchdog setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * What happens when it expires; {@code reset} if unset. Known values: {@code reset}, {@code
   * shutdown}, {@code poweroff}, {@code pause}, {@code none}, {@code dump}, {@code inject-nmi}.
   */
  public @Nullable String getAction() {
    return action;
  }

  public DomainWatchdog setAction(@Nullable String action) {
    this.action = action;
    return this;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainWatchdog setAlias(@Nullable DomainAlias alias) {
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

  public DomainWatchdog setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainWatchdog setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
