package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/cpu/mode/model}: A CPU model. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainCapabilitiesCpuModeModel extends XmlNode {

  @XmlAttribute @Nullable String fallback;

  @XmlAttribute(name = "vendor_id")
  @Nullable String vendorId;

  @XmlAttribute @Nullable String usable;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean deprecated;

  @XmlAttribute @Nullable String vendor;
  @XmlAttribute @Nullable String canonical;
  @XmlValue @Nullable String value;

  /**
   * Whether libvirt may choose a similar model instead. Known values: {@code allow}, {@code
   * forbid}.
   */
  public @Nullable String getFallback() {
    return fallback;
  }

  public DomainCapabilitiesCpuModeModel setFallback(@Nullable String fallback) {
    this.fallback = fallback;
    return this;
  }

  /** The vendor the guest sees in CPUID, twelve characters. */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  public DomainCapabilitiesCpuModeModel setVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /**
   * Whether this host can run it as it is. Known values: {@code yes}, {@code no}, {@code unknown}.
   */
  public @Nullable String getUsable() {
    return usable;
  }

  public DomainCapabilitiesCpuModeModel setUsable(@Nullable String usable) {
    this.usable = usable;
    return this;
  }

  /** Whether the emulator's authors advise against it. Since libvirt 7.1.0. */
  public @Nullable Boolean getDeprecated() {
    return deprecated;
  }

  public DomainCapabilitiesCpuModeModel setDeprecated(@Nullable Boolean deprecated) {
    this.deprecated = deprecated;
    return this;
  }

  /** The vendor of such CPUs. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainCapabilitiesCpuModeModel setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The versioned model that this name stands for. */
  public @Nullable String getCanonical() {
    return canonical;
  }

  public DomainCapabilitiesCpuModeModel setCanonical(@Nullable String canonical) {
    this.canonical = canonical;
    return this;
  }

  /** The name of the model. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainCapabilitiesCpuModeModel setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
