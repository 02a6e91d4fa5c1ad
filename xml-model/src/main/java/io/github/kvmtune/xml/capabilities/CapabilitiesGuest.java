package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/guest}: A kind of guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"osType", "arch", "features"})
public class CapabilitiesGuest extends XmlNode {

  @XmlElement(name = "os_type")
  @Nullable String osType;

  @XmlElement @Nullable CapabilitiesGuestArch arch;
  @XmlElement @Nullable CapabilitiesGuestFeatures features;

  /**
   * How much the guest knows of the hypervisor; {@code hvm} for an unmodified operating system.
   * Known values: {@code xen}, {@code linux}, {@code hvm}, {@code exe}, {@code uml}.
   */
  public @Nullable String getOsType() {
    return osType;
  }

  public CapabilitiesGuest setOsType(@Nullable String osType) {
    this.osType = osType;
    return this;
  }

  /** The architecture of the guest and the hypervisors that run it. */
  public @Nullable CapabilitiesGuestArch getArch() {
    return arch;
  }

  public CapabilitiesGuest setArch(@Nullable CapabilitiesGuestArch arch) {
    this.arch = arch;
    return this;
  }

  public CapabilitiesGuestArch ensureArch() {
    return arch != null ? arch : (arch = new CapabilitiesGuestArch());
  }

  /** What can be set for such guests. */
  public @Nullable CapabilitiesGuestFeatures getFeatures() {
    return features;
  }

  public CapabilitiesGuest setFeatures(@Nullable CapabilitiesGuestFeatures features) {
    this.features = features;
    return this;
  }

  public CapabilitiesGuestFeatures ensureFeatures() {
    return features != null ? features : (features = new CapabilitiesGuestFeatures());
  }
}
