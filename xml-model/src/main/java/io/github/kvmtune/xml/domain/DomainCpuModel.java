package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/model}: The CPU model; the text is its name. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainCpuModel extends XmlNode {

  @XmlAttribute @Nullable String fallback;

  @XmlAttribute(name = "vendor_id")
  @Nullable String vendorId;

  @XmlValue @Nullable String value;

  /**
   * Whether another model may be used when the hypervisor does not support this one; {@code allow}
   * if unset. Known values: {@code allow}, {@code forbid}.
   */
  public @Nullable String getFallback() {
    return fallback;
  }

  public DomainCpuModel setFallback(@Nullable String fallback) {
    this.fallback = fallback;
    return this;
  }

  /** The vendor string the guest sees, twelve characters. */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  public DomainCpuModel setVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /** The name of the model. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainCpuModel setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
