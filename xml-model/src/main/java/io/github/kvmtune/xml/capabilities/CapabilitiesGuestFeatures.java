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

  @XmlElement(name = "pae")
  @Nullable DomainEmptyElement pae;

  @XmlElement(name = "nonpae")
  @Nullable DomainEmptyElement nonpae;

  @XmlElement(name = "ia64_be")
  @Nullable DomainEmptyElement ia64Be;

  @XmlElement(name = "acpi")
  @Nullable CapabilitiesGuestFeatureToggle acpi;

  @XmlElement(name = "apic")
  @Nullable CapabilitiesGuestFeatureToggle apic;

  @XmlElement(name = "cpuselection")
  @Nullable DomainEmptyElement cpuselection;

  @XmlElement(name = "deviceboot")
  @Nullable DomainEmptyElement deviceboot;

  @XmlElement(name = "disksnapshot")
  @Nullable CapabilitiesGuestFeatureToggle disksnapshot;

  @XmlElement(name = "hap")
  @Nullable CapabilitiesGuestFeatureToggle hap;

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
    if (pae == null) {
      pae = new DomainEmptyElement();
    }
    return pae;
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
    if (nonpae == null) {
      nonpae = new DomainEmptyElement();
    }
    return nonpae;
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
    if (ia64Be == null) {
      ia64Be = new DomainEmptyElement();
    }
    return ia64Be;
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
    if (acpi == null) {
      acpi = new CapabilitiesGuestFeatureToggle();
    }
    return acpi;
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
    if (apic == null) {
      apic = new CapabilitiesGuestFeatureToggle();
    }
    return apic;
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
    if (cpuselection == null) {
      cpuselection = new DomainEmptyElement();
    }
    return cpuselection;
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
    if (deviceboot == null) {
      deviceboot = new DomainEmptyElement();
    }
    return deviceboot;
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
    if (disksnapshot == null) {
      disksnapshot = new CapabilitiesGuestFeatureToggle();
    }
    return disksnapshot;
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
    if (hap == null) {
      hap = new CapabilitiesGuestFeatureToggle();
    }
    return hap;
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
    if (externalSnapshot == null) {
      externalSnapshot = new DomainEmptyElement();
    }
    return externalSnapshot;
  }
}
