package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/features}: Features of the hypervisor that the guest sees; most are switched by
 * being there.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "acpi",
      "apic",
      "pae",
      "hap",
      "hyperv",
      "viridian",
      "kvm",
      "xen",
      "privnet",
      "pvspinlock",
      "capabilities",
      "pmu",
      "vmport",
      "gic",
      "smm",
      "ioapic",
      "hpt",
      "vmcoreinfo",
      "htm",
      "nestedHv",
      "msrs",
      "ccfAssist",
      "cfpc",
      "sbbc",
      "ibs",
      "tcg",
      "asyncTeardown",
      "ras",
      "ps2",
      "aia"
    })
public class DomainFeatures extends XmlNode {

  @XmlElement(name = "acpi")
  @Nullable DomainEmptyElement acpi;

  @XmlElement(name = "apic")
  @Nullable DomainFeaturesApic apic;

  @XmlElement(name = "pae")
  @Nullable DomainEmptyElement pae;

  @XmlElement(name = "hap")
  @Nullable DomainFeatureState hap;

  @XmlElement(name = "hyperv")
  @Nullable DomainFeaturesHyperv hyperv;

  @XmlElement(name = "viridian")
  @Nullable DomainEmptyElement viridian;

  @XmlElement(name = "kvm")
  @Nullable DomainFeaturesKvm kvm;

  @XmlElement(name = "xen")
  @Nullable DomainFeaturesXen xen;

  @XmlElement(name = "privnet")
  @Nullable DomainEmptyElement privnet;

  @XmlElement(name = "pvspinlock")
  @Nullable DomainFeatureState pvspinlock;

  @XmlElement(name = "capabilities")
  @Nullable DomainFeaturesCapabilities capabilities;

  @XmlElement(name = "pmu")
  @Nullable DomainFeatureState pmu;

  @XmlElement(name = "vmport")
  @Nullable DomainFeatureState vmport;

  @XmlElement(name = "gic")
  @Nullable DomainFeaturesGic gic;

  @XmlElement(name = "smm")
  @Nullable DomainFeaturesSmm smm;

  @XmlElement(name = "ioapic")
  @Nullable DomainFeaturesIoapic ioapic;

  @XmlElement(name = "hpt")
  @Nullable DomainFeaturesHpt hpt;

  @XmlElement(name = "vmcoreinfo")
  @Nullable DomainFeatureState vmcoreinfo;

  @XmlElement(name = "htm")
  @Nullable DomainFeatureState htm;

  @XmlElement(name = "nested-hv")
  @Nullable DomainFeatureState nestedHv;

  @XmlElement(name = "msrs")
  @Nullable DomainFeaturesMsrs msrs;

  @XmlElement(name = "ccf-assist")
  @Nullable DomainFeatureState ccfAssist;

  @XmlElement(name = "cfpc")
  @Nullable DomainFeatureValue cfpc;

  @XmlElement(name = "sbbc")
  @Nullable DomainFeatureValue sbbc;

  @XmlElement(name = "ibs")
  @Nullable DomainFeatureValue ibs;

  @XmlElement(name = "tcg")
  @Nullable DomainFeaturesTcg tcg;

  @XmlElement(name = "async-teardown")
  @Nullable DomainFeaturesAsyncTeardown asyncTeardown;

  @XmlElement(name = "ras")
  @Nullable DomainFeatureState ras;

  @XmlElement(name = "ps2")
  @Nullable DomainFeatureState ps2;

  @XmlElement(name = "aia")
  @Nullable DomainFeatureValue aia;

  /** ACPI, which modern guests need, for a clean shutdown among others. */
  public @Nullable DomainEmptyElement getAcpi() {
    return acpi;
  }

  public DomainFeatures setAcpi(@Nullable DomainEmptyElement acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainEmptyElement ensureAcpi() {
    if (acpi == null) {
      acpi = new DomainEmptyElement();
    }
    return acpi;
  }

  /** The local APIC of x86 guests. */
  public @Nullable DomainFeaturesApic getApic() {
    return apic;
  }

  public DomainFeatures setApic(@Nullable DomainFeaturesApic apic) {
    this.apic = apic;
    return this;
  }

  public DomainFeaturesApic ensureApic() {
    if (apic == null) {
      apic = new DomainFeaturesApic();
    }
    return apic;
  }

  /** Physical address extension, for 32-bit guests with more than 4 GiB. */
  public @Nullable DomainEmptyElement getPae() {
    return pae;
  }

  public DomainFeatures setPae(@Nullable DomainEmptyElement pae) {
    this.pae = pae;
    return this;
  }

  public DomainEmptyElement ensurePae() {
    if (pae == null) {
      pae = new DomainEmptyElement();
    }
    return pae;
  }

  /** Hardware-assisted paging, on by default where the hardware has it. */
  public @Nullable DomainFeatureState getHap() {
    return hap;
  }

  public DomainFeatures setHap(@Nullable DomainFeatureState hap) {
    this.hap = hap;
    return this;
  }

  public DomainFeatureState ensureHap() {
    if (hap == null) {
      hap = new DomainFeatureState();
    }
    return hap;
  }

  /** Enlightenments that Windows guests use; other guests should have none. */
  public @Nullable DomainFeaturesHyperv getHyperv() {
    return hyperv;
  }

  public DomainFeatures setHyperv(@Nullable DomainFeaturesHyperv hyperv) {
    this.hyperv = hyperv;
    return this;
  }

  public DomainFeaturesHyperv ensureHyperv() {
    if (hyperv == null) {
      hyperv = new DomainFeaturesHyperv();
    }
    return hyperv;
  }

  /** Hyper-V enlightenments of Xen. */
  public @Nullable DomainEmptyElement getViridian() {
    return viridian;
  }

  public DomainFeatures setViridian(@Nullable DomainEmptyElement viridian) {
    this.viridian = viridian;
    return this;
  }

  public DomainEmptyElement ensureViridian() {
    if (viridian == null) {
      viridian = new DomainEmptyElement();
    }
    return viridian;
  }

  /** Features of KVM that the guest sees. */
  public @Nullable DomainFeaturesKvm getKvm() {
    return kvm;
  }

  public DomainFeatures setKvm(@Nullable DomainFeaturesKvm kvm) {
    this.kvm = kvm;
    return this;
  }

  public DomainFeaturesKvm ensureKvm() {
    if (kvm == null) {
      kvm = new DomainFeaturesKvm();
    }
    return kvm;
  }

  /** Features of Xen guests. */
  public @Nullable DomainFeaturesXen getXen() {
    return xen;
  }

  public DomainFeatures setXen(@Nullable DomainFeaturesXen xen) {
    this.xen = xen;
    return this;
  }

  public DomainFeaturesXen ensureXen() {
    if (xen == null) {
      xen = new DomainFeaturesXen();
    }
    return xen;
  }

  /** Always gives a container a network namespace. */
  public @Nullable DomainEmptyElement getPrivnet() {
    return privnet;
  }

  public DomainFeatures setPrivnet(@Nullable DomainEmptyElement privnet) {
    this.privnet = privnet;
    return this;
  }

  public DomainEmptyElement ensurePrivnet() {
    if (privnet == null) {
      privnet = new DomainEmptyElement();
    }
    return privnet;
  }

  /**
   * Paravirtual spinlocks: a waiting virtual CPU gives its host CPU away; for hosts that share
   * CPUs.
   */
  public @Nullable DomainFeatureState getPvspinlock() {
    return pvspinlock;
  }

  public DomainFeatures setPvspinlock(@Nullable DomainFeatureState pvspinlock) {
    this.pvspinlock = pvspinlock;
    return this;
  }

  public DomainFeatureState ensurePvspinlock() {
    if (pvspinlock == null) {
      pvspinlock = new DomainFeatureState();
    }
    return pvspinlock;
  }

  /** Linux capabilities of a container. */
  public @Nullable DomainFeaturesCapabilities getCapabilities() {
    return capabilities;
  }

  public DomainFeatures setCapabilities(@Nullable DomainFeaturesCapabilities capabilities) {
    this.capabilities = capabilities;
    return this;
  }

  public DomainFeaturesCapabilities ensureCapabilities() {
    if (capabilities == null) {
      capabilities = new DomainFeaturesCapabilities();
    }
    return capabilities;
  }

  /**
   * The performance counters of the guest's CPU; the hypervisor decides if unset. Since libvirt
   * 1.2.12.
   */
  public @Nullable DomainFeatureState getPmu() {
    return pmu;
  }

  public DomainFeatures setPmu(@Nullable DomainFeatureState pmu) {
    this.pmu = pmu;
    return this;
  }

  public DomainFeatureState ensurePmu() {
    if (pmu == null) {
      pmu = new DomainFeatureState();
    }
    return pmu;
  }

  /** The VMware I/O port that VMware guest tools look for; on by default. Since libvirt 1.2.16. */
  public @Nullable DomainFeatureState getVmport() {
    return vmport;
  }

  public DomainFeatures setVmport(@Nullable DomainFeatureState vmport) {
    this.vmport = vmport;
    return this;
  }

  public DomainFeatureState ensureVmport() {
    if (vmport == null) {
      vmport = new DomainFeatureState();
    }
    return vmport;
  }

  /** The interrupt controller of ARM guests. Since libvirt 1.2.16. */
  public @Nullable DomainFeaturesGic getGic() {
    return gic;
  }

  public DomainFeatures setGic(@Nullable DomainFeaturesGic gic) {
    this.gic = gic;
    return this;
  }

  public DomainFeaturesGic ensureGic() {
    if (gic == null) {
      gic = new DomainFeaturesGic();
    }
    return gic;
  }

  /** System management mode, which Secure Boot needs. Since libvirt 2.1.0. */
  public @Nullable DomainFeaturesSmm getSmm() {
    return smm;
  }

  public DomainFeatures setSmm(@Nullable DomainFeaturesSmm smm) {
    this.smm = smm;
    return this;
  }

  public DomainFeaturesSmm ensureSmm() {
    if (smm == null) {
      smm = new DomainFeaturesSmm();
    }
    return smm;
  }

  /**
   * Where the I/O APIC is emulated; {@code qemu} is needed for interrupt remapping of a virtual
   * IOMMU. Since libvirt 3.4.0.
   */
  public @Nullable DomainFeaturesIoapic getIoapic() {
    return ioapic;
  }

  public DomainFeatures setIoapic(@Nullable DomainFeaturesIoapic ioapic) {
    this.ioapic = ioapic;
    return this;
  }

  public DomainFeaturesIoapic ensureIoapic() {
    if (ioapic == null) {
      ioapic = new DomainFeaturesIoapic();
    }
    return ioapic;
  }

  /** The hash page table of POWER guests. Since libvirt 3.10.0. */
  public @Nullable DomainFeaturesHpt getHpt() {
    return hpt;
  }

  public DomainFeatures setHpt(@Nullable DomainFeaturesHpt hpt) {
    this.hpt = hpt;
    return this;
  }

  public DomainFeaturesHpt ensureHpt() {
    if (hpt == null) {
      hpt = new DomainFeaturesHpt();
    }
    return hpt;
  }

  /**
   * The device that lets the host find debug information of a crashed Linux guest. Since libvirt
   * 4.4.0.
   */
  public @Nullable DomainFeatureState getVmcoreinfo() {
    return vmcoreinfo;
  }

  public DomainFeatures setVmcoreinfo(@Nullable DomainFeatureState vmcoreinfo) {
    this.vmcoreinfo = vmcoreinfo;
    return this;
  }

  public DomainFeatureState ensureVmcoreinfo() {
    if (vmcoreinfo == null) {
      vmcoreinfo = new DomainFeatureState();
    }
    return vmcoreinfo;
  }

  /** Hardware transactional memory of POWER guests. Since libvirt 4.6.0. */
  public @Nullable DomainFeatureState getHtm() {
    return htm;
  }

  public DomainFeatures setHtm(@Nullable DomainFeatureState htm) {
    this.htm = htm;
    return this;
  }

  public DomainFeatureState ensureHtm() {
    if (htm == null) {
      htm = new DomainFeatureState();
    }
    return htm;
  }

  /** Nested virtualization of POWER guests. Since libvirt 4.10.0. */
  public @Nullable DomainFeatureState getNestedHv() {
    return nestedHv;
  }

  public DomainFeatures setNestedHv(@Nullable DomainFeatureState nestedHv) {
    this.nestedHv = nestedHv;
    return this;
  }

  public DomainFeatureState ensureNestedHv() {
    if (nestedHv == null) {
      nestedHv = new DomainFeatureState();
    }
    return nestedHv;
  }

  /**
   * What happens when the guest touches a model specific register that the hypervisor does not
   * know; for bhyve. Since libvirt 5.1.0.
   */
  public @Nullable DomainFeaturesMsrs getMsrs() {
    return msrs;
  }

  public DomainFeatures setMsrs(@Nullable DomainFeaturesMsrs msrs) {
    this.msrs = msrs;
    return this;
  }

  public DomainFeaturesMsrs ensureMsrs() {
    if (msrs == null) {
      msrs = new DomainFeaturesMsrs();
    }
    return msrs;
  }

  /** Count cache flush assistance of POWER guests. Since libvirt 5.9.0. */
  public @Nullable DomainFeatureState getCcfAssist() {
    return ccfAssist;
  }

  public DomainFeatures setCcfAssist(@Nullable DomainFeatureState ccfAssist) {
    this.ccfAssist = ccfAssist;
    return this;
  }

  public DomainFeatureState ensureCcfAssist() {
    if (ccfAssist == null) {
      ccfAssist = new DomainFeatureState();
    }
    return ccfAssist;
  }

  /** Cache flush on privilege change of POWER guests. Since libvirt 6.3.0. */
  public @Nullable DomainFeatureValue getCfpc() {
    return cfpc;
  }

  public DomainFeatures setCfpc(@Nullable DomainFeatureValue cfpc) {
    this.cfpc = cfpc;
    return this;
  }

  public DomainFeatureValue ensureCfpc() {
    if (cfpc == null) {
      cfpc = new DomainFeatureValue();
    }
    return cfpc;
  }

  /** Speculation barrier bounds checking of POWER guests. Since libvirt 6.3.0. */
  public @Nullable DomainFeatureValue getSbbc() {
    return sbbc;
  }

  public DomainFeatures setSbbc(@Nullable DomainFeatureValue sbbc) {
    this.sbbc = sbbc;
    return this;
  }

  public DomainFeatureValue ensureSbbc() {
    if (sbbc == null) {
      sbbc = new DomainFeatureValue();
    }
    return sbbc;
  }

  /** Indirect branch speculation of POWER guests. Since libvirt 6.3.0. */
  public @Nullable DomainFeatureValue getIbs() {
    return ibs;
  }

  public DomainFeatures setIbs(@Nullable DomainFeatureValue ibs) {
    this.ibs = ibs;
    return this;
  }

  public DomainFeatureValue ensureIbs() {
    if (ibs == null) {
      ibs = new DomainFeatureValue();
    }
    return ibs;
  }

  /** Settings of QEMU's own emulation, without hardware virtualization. Since libvirt 8.0.0. */
  public @Nullable DomainFeaturesTcg getTcg() {
    return tcg;
  }

  public DomainFeatures setTcg(@Nullable DomainFeaturesTcg tcg) {
    this.tcg = tcg;
    return this;
  }

  public DomainFeaturesTcg ensureTcg() {
    if (tcg == null) {
      tcg = new DomainFeaturesTcg();
    }
    return tcg;
  }

  /** Whether memory of a stopped guest is freed in the background. Since libvirt 9.6.0. */
  public @Nullable DomainFeaturesAsyncTeardown getAsyncTeardown() {
    return asyncTeardown;
  }

  public DomainFeatures setAsyncTeardown(@Nullable DomainFeaturesAsyncTeardown asyncTeardown) {
    this.asyncTeardown = asyncTeardown;
    return this;
  }

  public DomainFeaturesAsyncTeardown ensureAsyncTeardown() {
    if (asyncTeardown == null) {
      asyncTeardown = new DomainFeaturesAsyncTeardown();
    }
    return asyncTeardown;
  }

  /** Reporting of memory errors to ARM guests. Since libvirt 10.4.0. */
  public @Nullable DomainFeatureState getRas() {
    return ras;
  }

  public DomainFeatures setRas(@Nullable DomainFeatureState ras) {
    this.ras = ras;
    return this;
  }

  public DomainFeatureState ensureRas() {
    if (ras == null) {
      ras = new DomainFeatureState();
    }
    return ras;
  }

  /** The PS/2 controller of x86 guests. Since libvirt 10.7.0. */
  public @Nullable DomainFeatureState getPs2() {
    return ps2;
  }

  public DomainFeatures setPs2(@Nullable DomainFeatureState ps2) {
    this.ps2 = ps2;
    return this;
  }

  public DomainFeatureState ensurePs2() {
    if (ps2 == null) {
      ps2 = new DomainFeatureState();
    }
    return ps2;
  }

  /** The advanced interrupt architecture of RISC-V guests. */
  public @Nullable DomainFeatureValue getAia() {
    return aia;
  }

  public DomainFeatures setAia(@Nullable DomainFeatureValue aia) {
    this.aia = aia;
    return this;
  }

  public DomainFeatureValue ensureAia() {
    if (aia == null) {
      aia = new DomainFeatureValue();
    }
    return aia;
  }
}
