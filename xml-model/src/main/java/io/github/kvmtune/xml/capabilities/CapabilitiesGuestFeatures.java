package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/guest/features}: What can be set for guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "pae",
      "nonpae",
      "ia64Be",
      "acpi",
      "apic",
      "cpuselection",
      "deviceboot",
      "disksnapshot",
      "hap",
      "externalSnapshot"
    })
public class CapabilitiesGuestFeatures extends XmlNode {

  @XmlElement @Nullable DomainEmptyElement pae;
  @XmlElement @Nullable DomainEmptyElement nonpae;

  @XmlElement(name = "ia64_be")
  @Nullable DomainEmptyElement ia64Be;

  @XmlElement @Nullable CapabilitiesGuestFeatureToggle acpi;
  @XmlElement @Nullable CapabilitiesGuestFeatureToggle apic;
  @XmlElement @Nullable DomainEmptyElement cpuselection;
  @XmlElement @Nullable DomainEmptyElement deviceboot;
  @XmlElement @Nullable CapabilitiesGuestFeatureToggle disksnapshot;
  @XmlElement @Nullable CapabilitiesGuestFeatureToggle hap;

  @XmlElement(name = "externalSnapshot")
  @Nullable DomainEmptyElement externalSnapshot;

  /** Physical address extension can be switched on. */
  public @Nullable DomainEmptyElement getPae() {
    return pae;
  }

  public CapabilitiesGuestFeatures setPae(@Nullable DomainEmptyElement pae) {
    this.pae = pae;
    return this;
  }

  public DomainEmptyElement ensurePae() {
    return pae != null ? pae : (pae = new DomainEmptyElement());
  }

  /** Physical address extension can be left out. */
  public @Nullable DomainEmptyElement getNonpae() {
    return nonpae;
  }

  public CapabilitiesGuestFeatures setNonpae(@Nullable DomainEmptyElement nonpae) {
    this.nonpae = nonpae;
    return this;
  }

  public DomainEmptyElement ensureNonpae() {
    return nonpae != null ? nonpae : (nonpae = new DomainEmptyElement());
  }

  /** Big-endian guests can run on Itanium. */
  public @Nullable DomainEmptyElement getIa64Be() {
    return ia64Be;
  }

  public CapabilitiesGuestFeatures setIa64Be(@Nullable DomainEmptyElement ia64Be) {
    this.ia64Be = ia64Be;
    return this;
  }

  public DomainEmptyElement ensureIa64Be() {
    return ia64Be != null ? ia64Be : (ia64Be = new DomainEmptyElement());
  }

  /** ACPI. */
  public @Nullable CapabilitiesGuestFeatureToggle getAcpi() {
    return acpi;
  }

  public CapabilitiesGuestFeatures setAcpi(@Nullable CapabilitiesGuestFeatureToggle acpi) {
    this.acpi = acpi;
    return this;
  }

  public CapabilitiesGuestFeatureToggle ensureAcpi() {
    return acpi != null ? acpi : (acpi = new CapabilitiesGuestFeatureToggle());
  }

  /** The APIC. */
  public @Nullable CapabilitiesGuestFeatureToggle getApic() {
    return apic;
  }

  public CapabilitiesGuestFeatures setApic(@Nullable CapabilitiesGuestFeatureToggle apic) {
    this.apic = apic;
    return this;
  }

  public CapabilitiesGuestFeatureToggle ensureApic() {
    return apic != null ? apic : (apic = new CapabilitiesGuestFeatureToggle());
  }

  /** A CPU model can be chosen. */
  public @Nullable DomainEmptyElement getCpuselection() {
    return cpuselection;
  }

  public CapabilitiesGuestFeatures setCpuselection(@Nullable DomainEmptyElement cpuselection) {
    this.cpuselection = cpuselection;
    return this;
  }

  public DomainEmptyElement ensureCpuselection() {
    return cpuselection != null ? cpuselection : (cpuselection = new DomainEmptyElement());
  }

  /** The boot order can be set on devices. */
  public @Nullable DomainEmptyElement getDeviceboot() {
    return deviceboot;
  }

  public CapabilitiesGuestFeatures setDeviceboot(@Nullable DomainEmptyElement deviceboot) {
    this.deviceboot = deviceboot;
    return this;
  }

  public DomainEmptyElement ensureDeviceboot() {
    return deviceboot != null ? deviceboot : (deviceboot = new DomainEmptyElement());
  }

  /** Snapshots of disks can be taken. */
  public @Nullable CapabilitiesGuestFeatureToggle getDisksnapshot() {
    return disksnapshot;
  }

  public CapabilitiesGuestFeatures setDisksnapshot(
      @Nullable CapabilitiesGuestFeatureToggle disksnapshot) {
    this.disksnapshot = disksnapshot;
    return this;
  }

  public CapabilitiesGuestFeatureToggle ensureDisksnapshot() {
    return disksnapshot != null
        ? disksnapshot
        : (disksnapshot = new CapabilitiesGuestFeatureToggle());
  }

  /** Hardware-assisted paging. */
  public @Nullable CapabilitiesGuestFeatureToggle getHap() {
    return hap;
  }

  public CapabilitiesGuestFeatures setHap(@Nullable CapabilitiesGuestFeatureToggle hap) {
    this.hap = hap;
    return this;
  }

  public CapabilitiesGuestFeatureToggle ensureHap() {
    return hap != null ? hap : (hap = new CapabilitiesGuestFeatureToggle());
  }

  /**
   * Snapshots can be kept outside the disk images, and deleted and reverted to. Since libvirt
   * 9.9.0.
   */
  public @Nullable DomainEmptyElement getExternalSnapshot() {
    return externalSnapshot;
  }

  public CapabilitiesGuestFeatures setExternalSnapshot(
      @Nullable DomainEmptyElement externalSnapshot) {
    this.externalSnapshot = externalSnapshot;
    return this;
  }

  public DomainEmptyElement ensureExternalSnapshot() {
    return externalSnapshot != null
        ? externalSnapshot
        : (externalSnapshot = new DomainEmptyElement());
  }
}
