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
      "relaxed",
      "vapic",
      "spinlocks",
      "vpindex",
      "runtime",
      "synic",
      "stimer",
      "reset",
      "vendorId",
      "frequencies",
      "reenlightenment",
      "tlbflush",
      "ipi",
      "evmcs",
      "avic",
      "emsrBitmap",
      "xmmInput"
    })
public class DomainFeaturesHyperv extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlElement(name = "relaxed")
  @Nullable DomainFeatureState relaxed;

  @XmlElement(name = "vapic")
  @Nullable DomainFeatureState vapic;

  @XmlElement(name = "spinlocks")
  @Nullable DomainFeaturesHypervSpinlocks spinlocks;

  @XmlElement(name = "vpindex")
  @Nullable DomainFeatureState vpindex;

  @XmlElement(name = "runtime")
  @Nullable DomainFeatureState runtime;

  @XmlElement(name = "synic")
  @Nullable DomainFeatureState synic;

  @XmlElement(name = "stimer")
  @Nullable DomainFeaturesHypervStimer stimer;

  @XmlElement(name = "reset")
  @Nullable DomainFeatureState reset;

  @XmlElement(name = "vendor_id")
  @Nullable DomainFeaturesHypervVendorId vendorId;

  @XmlElement(name = "frequencies")
  @Nullable DomainFeatureState frequencies;

  @XmlElement(name = "reenlightenment")
  @Nullable DomainFeatureState reenlightenment;

  @XmlElement(name = "tlbflush")
  @Nullable DomainFeaturesHypervTlbflush tlbflush;

  @XmlElement(name = "ipi")
  @Nullable DomainFeatureState ipi;

  @XmlElement(name = "evmcs")
  @Nullable DomainFeatureState evmcs;

  @XmlElement(name = "avic")
  @Nullable DomainFeatureState avic;

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
    if (relaxed == null) {
      relaxed = new DomainFeatureState();
    }
    return relaxed;
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
    if (vapic == null) {
      vapic = new DomainFeatureState();
    }
    return vapic;
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
    if (spinlocks == null) {
      spinlocks = new DomainFeaturesHypervSpinlocks();
    }
    return spinlocks;
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
    if (vpindex == null) {
      vpindex = new DomainFeatureState();
    }
    return vpindex;
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
    if (runtime == null) {
      runtime = new DomainFeatureState();
    }
    return runtime;
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
    if (synic == null) {
      synic = new DomainFeatureState();
    }
    return synic;
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
    if (stimer == null) {
      stimer = new DomainFeaturesHypervStimer();
    }
    return stimer;
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
    if (reset == null) {
      reset = new DomainFeatureState();
    }
    return reset;
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
    if (vendorId == null) {
      vendorId = new DomainFeaturesHypervVendorId();
    }
    return vendorId;
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
    if (frequencies == null) {
      frequencies = new DomainFeatureState();
    }
    return frequencies;
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
    if (reenlightenment == null) {
      reenlightenment = new DomainFeatureState();
    }
    return reenlightenment;
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
    if (tlbflush == null) {
      tlbflush = new DomainFeaturesHypervTlbflush();
    }
    return tlbflush;
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
    if (ipi == null) {
      ipi = new DomainFeatureState();
    }
    return ipi;
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
    if (evmcs == null) {
      evmcs = new DomainFeatureState();
    }
    return evmcs;
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
    if (avic == null) {
      avic = new DomainFeatureState();
    }
    return avic;
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
    if (emsrBitmap == null) {
      emsrBitmap = new DomainFeatureState();
    }
    return emsrBitmap;
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
    if (xmmInput == null) {
      xmmInput = new DomainFeatureState();
    }
    return xmmInput;
  }
}
