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
      "aia",
      "virtualization"
    })
public class DomainFeatures extends XmlNode {

  @XmlElement @Nullable DomainEmptyElement acpi;
  @XmlElement @Nullable DomainFeaturesApic apic;
  @XmlElement @Nullable DomainEmptyElement pae;
  @XmlElement @Nullable DomainFeatureState hap;
  @XmlElement @Nullable DomainFeaturesHyperv hyperv;
  @XmlElement @Nullable DomainEmptyElement viridian;
  @XmlElement @Nullable DomainFeaturesKvm kvm;
  @XmlElement @Nullable DomainFeaturesXen xen;
  @XmlElement @Nullable DomainEmptyElement privnet;
  @XmlElement @Nullable DomainFeatureState pvspinlock;
  @XmlElement @Nullable DomainFeaturesCapabilities capabilities;
  @XmlElement @Nullable DomainFeatureState pmu;
  @XmlElement @Nullable DomainFeatureState vmport;
  @XmlElement @Nullable DomainFeaturesGic gic;
  @XmlElement @Nullable DomainFeaturesSmm smm;
  @XmlElement @Nullable DomainFeaturesIoapic ioapic;
  @XmlElement @Nullable DomainFeaturesHpt hpt;
  @XmlElement @Nullable DomainFeatureState vmcoreinfo;
  @XmlElement @Nullable DomainFeatureState htm;

  @XmlElement(name = "nested-hv")
  @Nullable DomainFeatureState nestedHv;

  @XmlElement @Nullable DomainFeaturesMsrs msrs;

  @XmlElement(name = "ccf-assist")
  @Nullable DomainFeatureState ccfAssist;

  @XmlElement @Nullable DomainFeatureValue cfpc;
  @XmlElement @Nullable DomainFeatureValue sbbc;
  @XmlElement @Nullable DomainFeatureValue ibs;
  @XmlElement @Nullable DomainFeaturesTcg tcg;

  @XmlElement(name = "async-teardown")
  @Nullable DomainFeaturesAsyncTeardown asyncTeardown;

  @XmlElement @Nullable DomainFeatureState ras;

  @XmlElement(name = "ps2")
  @Nullable DomainFeatureState ps2;

  @XmlElement @Nullable DomainFeatureValue aia;

  @XmlElement @Nullable DomainFeatureState virtualization;

  /** ACPI, which modern guests need, for a clean shutdown among others. */
  public @Nullable DomainEmptyElement getAcpi() {
    return acpi;
  }

  public DomainFeatures setAcpi(@Nullable DomainEmptyElement acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainEmptyElement ensureAcpi() {
    return acpi != null ? acpi : (acpi = new DomainEmptyElement());
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
    return apic != null ? apic : (apic = new DomainFeaturesApic());
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
    return pae != null ? pae : (pae = new DomainEmptyElement());
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
    return hap != null ? hap : (hap = new DomainFeatureState());
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
    return hyperv != null ? hyperv : (hyperv = new DomainFeaturesHyperv());
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
    return viridian != null ? viridian : (viridian = new DomainEmptyElement());
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
    return kvm != null ? kvm : (kvm = new DomainFeaturesKvm());
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
    return xen != null ? xen : (xen = new DomainFeaturesXen());
  }

  /** Always gives a container a network namespace, even without an interface. */
  public @Nullable DomainEmptyElement getPrivnet() {
    return privnet;
  }

  public DomainFeatures setPrivnet(@Nullable DomainEmptyElement privnet) {
    this.privnet = privnet;
    return this;
  }

  public DomainEmptyElement ensurePrivnet() {
    return privnet != null ? privnet : (privnet = new DomainEmptyElement());
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
    return pvspinlock != null ? pvspinlock : (pvspinlock = new DomainFeatureState());
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
    return capabilities != null ? capabilities : (capabilities = new DomainFeaturesCapabilities());
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
    return pmu != null ? pmu : (pmu = new DomainFeatureState());
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
    return vmport != null ? vmport : (vmport = new DomainFeatureState());
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
    return gic != null ? gic : (gic = new DomainFeaturesGic());
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
    return smm != null ? smm : (smm = new DomainFeaturesSmm());
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
    return ioapic != null ? ioapic : (ioapic = new DomainFeaturesIoapic());
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
    return hpt != null ? hpt : (hpt = new DomainFeaturesHpt());
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
    return vmcoreinfo != null ? vmcoreinfo : (vmcoreinfo = new DomainFeatureState());
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
    return htm != null ? htm : (htm = new DomainFeatureState());
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
    return nestedHv != null ? nestedHv : (nestedHv = new DomainFeatureState());
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
    return msrs != null ? msrs : (msrs = new DomainFeaturesMsrs());
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
    return ccfAssist != null ? ccfAssist : (ccfAssist = new DomainFeatureState());
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
    return cfpc != null ? cfpc : (cfpc = new DomainFeatureValue());
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
    return sbbc != null ? sbbc : (sbbc = new DomainFeatureValue());
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
    return ibs != null ? ibs : (ibs = new DomainFeatureValue());
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
    return tcg != null ? tcg : (tcg = new DomainFeaturesTcg());
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
    return asyncTeardown != null
        ? asyncTeardown
        : (asyncTeardown = new DomainFeaturesAsyncTeardown());
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
    return ras != null ? ras : (ras = new DomainFeatureState());
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
    return ps2 != null ? ps2 : (ps2 = new DomainFeatureState());
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
    return aia != null ? aia : (aia = new DomainFeatureValue());
  }

  /** Whether the guest's CPU can virtualize in turn; for ARM. Since libvirt 12.1.0. */
  public @Nullable DomainFeatureState getVirtualization() {
    return virtualization;
  }

  public DomainFeatures setVirtualization(@Nullable DomainFeatureState virtualization) {
    this.virtualization = virtualization;
    return this;
  }

  public DomainFeatureState ensureVirtualization() {
    return virtualization != null ? virtualization : (virtualization = new DomainFeatureState());
  }
}
