package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domainCapabilities/features/hyperv/defaults}: What a domain gets that takes the
 * enlightenments of the host. Since libvirt 11.9.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"spinlocks", "stimerDirect", "tlbflushDirect", "tlbflushExtended", "vendorId"})
public class DomainCapabilitiesFeaturesHypervDefaults extends XmlNode {

  @XmlElement @Nullable BigInteger spinlocks;

  @XmlElement(name = "stimer_direct")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean stimerDirect;

  @XmlElement(name = "tlbflush_direct")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean tlbflushDirect;

  @XmlElement(name = "tlbflush_extended")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean tlbflushExtended;

  @XmlElement(name = "vendor_id")
  @Nullable String vendorId;

  /** The retries of a spinlock before the guest tells of it. */
  public @Nullable Long getSpinlocks() {
    return Numbers.toLong(spinlocks, "spinlocks");
  }

  public DomainCapabilitiesFeaturesHypervDefaults setSpinlocks(@Nullable Long spinlocks) {
    this.spinlocks = Numbers.wide(spinlocks);
    return this;
  }

  /** Whether synthetic timers may interrupt directly. */
  public @Nullable Boolean getStimerDirect() {
    return stimerDirect;
  }

  public DomainCapabilitiesFeaturesHypervDefaults setStimerDirect(@Nullable Boolean stimerDirect) {
    this.stimerDirect = stimerDirect;
    return this;
  }

  /** Whether a nested guest may flush TLBs directly. */
  public @Nullable Boolean getTlbflushDirect() {
    return tlbflushDirect;
  }

  public DomainCapabilitiesFeaturesHypervDefaults setTlbflushDirect(
      @Nullable Boolean tlbflushDirect) {
    this.tlbflushDirect = tlbflushDirect;
    return this;
  }

  /** Whether parts of TLBs can be flushed. */
  public @Nullable Boolean getTlbflushExtended() {
    return tlbflushExtended;
  }

  public DomainCapabilitiesFeaturesHypervDefaults setTlbflushExtended(
      @Nullable Boolean tlbflushExtended) {
    this.tlbflushExtended = tlbflushExtended;
    return this;
  }

  /** The vendor that the guest sees. */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  public DomainCapabilitiesFeaturesHypervDefaults setVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }
}
