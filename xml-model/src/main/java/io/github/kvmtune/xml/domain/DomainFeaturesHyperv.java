package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/features/hyperv}: Enlightenments: paravirtual interfaces of Hyper-V, which make
 * Windows guests faster.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer",
      "reset", "vendorId", "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs",
      "avic", "emsrBitmap", "xmmInput"
    })
public class DomainFeaturesHyperv extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlElement @Nullable DomainFeatureState relaxed;
  @XmlElement @Nullable DomainFeatureState vapic;
  @XmlElement @Nullable DomainFeaturesHypervSpinlocks spinlocks;
  @XmlElement @Nullable DomainFeatureState vpindex;
  @XmlElement @Nullable DomainFeatureState runtime;
  @XmlElement @Nullable DomainFeatureState synic;
  @XmlElement @Nullable DomainFeaturesHypervStimer stimer;
  @XmlElement @Nullable DomainFeatureState reset;

  @XmlElement(name = "vendor_id")
  @Nullable DomainFeaturesHypervVendorId vendorId;

  @XmlElement @Nullable DomainFeatureState frequencies;
  @XmlElement @Nullable DomainFeatureState reenlightenment;
  @XmlElement @Nullable DomainFeaturesHypervTlbflush tlbflush;
  @XmlElement @Nullable DomainFeatureState ipi;
  @XmlElement @Nullable DomainFeatureState evmcs;
  @XmlElement @Nullable DomainFeatureState avic;

  @XmlElement(name = "emsr_bitmap")
  @Nullable DomainFeatureState emsrBitmap;

  @XmlElement(name = "xmm_input")
  @Nullable DomainFeatureState xmmInput;

  /**
   * {@code custom} for those named below, {@code passthrough} for all the host has, which rules out
   * safe migration. Since libvirt 8.0.0. Known values: {@code passthrough}, {@code custom}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainFeaturesHyperv setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Tells the guest not to panic over late timers. Since libvirt 1.0.0. */
  public @Nullable DomainFeatureState getRelaxed() {
    return relaxed;
  }

  public DomainFeaturesHyperv setRelaxed(@Nullable DomainFeatureState relaxed) {
    this.relaxed = relaxed;
    return this;
  }

  public DomainFeatureState ensureRelaxed() {
    return relaxed != null ? relaxed : (relaxed = new DomainFeatureState());
  }

  /** Cheaper access to often used APIC registers. Since libvirt 1.1.0. */
  public @Nullable DomainFeatureState getVapic() {
    return vapic;
  }

  public DomainFeaturesHyperv setVapic(@Nullable DomainFeatureState vapic) {
    this.vapic = vapic;
    return this;
  }

  public DomainFeatureState ensureVapic() {
    return vapic != null ? vapic : (vapic = new DomainFeatureState());
  }

  /** How often the guest spins before it tells the hypervisor. Since libvirt 1.1.0. */
  public @Nullable DomainFeaturesHypervSpinlocks getSpinlocks() {
    return spinlocks;
  }

  public DomainFeaturesHyperv setSpinlocks(@Nullable DomainFeaturesHypervSpinlocks spinlocks) {
    this.spinlocks = spinlocks;
    return this;
  }

  public DomainFeaturesHypervSpinlocks ensureSpinlocks() {
    return spinlocks != null ? spinlocks : (spinlocks = new DomainFeaturesHypervSpinlocks());
  }

  /** The numbers of the virtual CPUs, which others build on. Since libvirt 1.3.3. */
  public @Nullable DomainFeatureState getVpindex() {
    return vpindex;
  }

  public DomainFeaturesHyperv setVpindex(@Nullable DomainFeatureState vpindex) {
    this.vpindex = vpindex;
    return this;
  }

  public DomainFeatureState ensureVpindex() {
    return vpindex != null ? vpindex : (vpindex = new DomainFeatureState());
  }

  /** The CPU time each virtual CPU really got. Since libvirt 1.3.3. */
  public @Nullable DomainFeatureState getRuntime() {
    return runtime;
  }

  public DomainFeaturesHyperv setRuntime(@Nullable DomainFeatureState runtime) {
    this.runtime = runtime;
    return this;
  }

  public DomainFeatureState ensureRuntime() {
    return runtime != null ? runtime : (runtime = new DomainFeatureState());
  }

  /** The synthetic interrupt controller; needs {@code vpindex}. Since libvirt 1.3.3. */
  public @Nullable DomainFeatureState getSynic() {
    return synic;
  }

  public DomainFeaturesHyperv setSynic(@Nullable DomainFeatureState synic) {
    this.synic = synic;
    return this;
  }

  public DomainFeatureState ensureSynic() {
    return synic != null ? synic : (synic = new DomainFeatureState());
  }

  /**
   * Synthetic timers; need {@code synic} and the timer {@code hypervclock}. Since libvirt 1.3.3.
   */
  public @Nullable DomainFeaturesHypervStimer getStimer() {
    return stimer;
  }

  public DomainFeaturesHyperv setStimer(@Nullable DomainFeaturesHypervStimer stimer) {
    this.stimer = stimer;
    return this;
  }

  public DomainFeaturesHypervStimer ensureStimer() {
    return stimer != null ? stimer : (stimer = new DomainFeaturesHypervStimer());
  }

  /** Reset through the hypervisor. Since libvirt 1.3.3. */
  public @Nullable DomainFeatureState getReset() {
    return reset;
  }

  public DomainFeaturesHyperv setReset(@Nullable DomainFeatureState reset) {
    this.reset = reset;
    return this;
  }

  public DomainFeatureState ensureReset() {
    return reset != null ? reset : (reset = new DomainFeatureState());
  }

  /** The vendor the guest sees. Since libvirt 1.3.3. */
  public @Nullable DomainFeaturesHypervVendorId getVendorId() {
    return vendorId;
  }

  public DomainFeaturesHyperv setVendorId(@Nullable DomainFeaturesHypervVendorId vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  public DomainFeaturesHypervVendorId ensureVendorId() {
    return vendorId != null ? vendorId : (vendorId = new DomainFeaturesHypervVendorId());
  }

  /** Registers with the frequencies of TSC and APIC. Since libvirt 4.7.0. */
  public @Nullable DomainFeatureState getFrequencies() {
    return frequencies;
  }

  public DomainFeaturesHyperv setFrequencies(@Nullable DomainFeatureState frequencies) {
    this.frequencies = frequencies;
    return this;
  }

  public DomainFeatureState ensureFrequencies() {
    return frequencies != null ? frequencies : (frequencies = new DomainFeatureState());
  }

  /** Notice of a changed TSC frequency after migration, for nested guests. Since libvirt 4.7.0. */
  public @Nullable DomainFeatureState getReenlightenment() {
    return reenlightenment;
  }

  public DomainFeaturesHyperv setReenlightenment(@Nullable DomainFeatureState reenlightenment) {
    this.reenlightenment = reenlightenment;
    return this;
  }

  public DomainFeatureState ensureReenlightenment() {
    return reenlightenment != null ? reenlightenment : (reenlightenment = new DomainFeatureState());
  }

  /** TLB flushes of other virtual CPUs by hypercall; needs {@code vpindex}. Since libvirt 4.7.0. */
  public @Nullable DomainFeaturesHypervTlbflush getTlbflush() {
    return tlbflush;
  }

  public DomainFeaturesHyperv setTlbflush(@Nullable DomainFeaturesHypervTlbflush tlbflush) {
    this.tlbflush = tlbflush;
    return this;
  }

  public DomainFeaturesHypervTlbflush ensureTlbflush() {
    return tlbflush != null ? tlbflush : (tlbflush = new DomainFeaturesHypervTlbflush());
  }

  /** Interrupts to other virtual CPUs by hypercall; needs {@code vpindex}. Since libvirt 4.10.0. */
  public @Nullable DomainFeatureState getIpi() {
    return ipi;
  }

  public DomainFeaturesHyperv setIpi(@Nullable DomainFeatureState ipi) {
    this.ipi = ipi;
    return this;
  }

  public DomainFeatureState ensureIpi() {
    return ipi != null ? ipi : (ipi = new DomainFeatureState());
  }

  /**
   * A faster VMCS for nested virtualization, on Intel only; needs {@code vapic}. Since libvirt
   * 4.10.0.
   */
  public @Nullable DomainFeatureState getEvmcs() {
    return evmcs;
  }

  public DomainFeaturesHyperv setEvmcs(@Nullable DomainFeatureState evmcs) {
    this.evmcs = evmcs;
    return this;
  }

  public DomainFeatureState ensureEvmcs() {
    return evmcs != null ? evmcs : (evmcs = new DomainFeatureState());
  }

  /**
   * Lets the guest use hardware APIC virtualization; only on hosts that have it. Since libvirt
   * 8.10.0.
   */
  public @Nullable DomainFeatureState getAvic() {
    return avic;
  }

  public DomainFeaturesHyperv setAvic(@Nullable DomainFeatureState avic) {
    this.avic = avic;
    return this;
  }

  public DomainFeatureState ensureAvic() {
    return avic != null ? avic : (avic = new DomainFeatureState());
  }

  /** Fewer exits on model specific registers of nested guests. Since libvirt 10.7.0. */
  public @Nullable DomainFeatureState getEmsrBitmap() {
    return emsrBitmap;
  }

  public DomainFeaturesHyperv setEmsrBitmap(@Nullable DomainFeatureState emsrBitmap) {
    this.emsrBitmap = emsrBitmap;
    return this;
  }

  public DomainFeatureState ensureEmsrBitmap() {
    return emsrBitmap != null ? emsrBitmap : (emsrBitmap = new DomainFeatureState());
  }

  /** Hypercall arguments in XMM registers. Since libvirt 10.7.0. */
  public @Nullable DomainFeatureState getXmmInput() {
    return xmmInput;
  }

  public DomainFeaturesHyperv setXmmInput(@Nullable DomainFeatureState xmmInput) {
    this.xmmInput = xmmInput;
    return this;
  }

  public DomainFeatureState ensureXmmInput() {
    return xmmInput != null ? xmmInput : (xmmInput = new DomainFeatureState());
  }
}
