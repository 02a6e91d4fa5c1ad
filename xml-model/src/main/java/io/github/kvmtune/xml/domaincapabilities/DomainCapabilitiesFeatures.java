package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/features}: Features of the hypervisor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "gic",
      "vmcoreinfo",
      "genid",
      "backingStoreInput",
      "backup",
      "asyncTeardown",
      "s390Pv",
      "ps2",
      "sev",
      "sgx",
      "tdx",
      "hyperv",
      "launchSecurity"
    })
public class DomainCapabilitiesFeatures extends XmlNode {

  @XmlElement @Nullable DomainCapabilitiesSupport gic;
  @XmlElement @Nullable DomainCapabilitiesSupport vmcoreinfo;
  @XmlElement @Nullable DomainCapabilitiesSupport genid;

  @XmlElement(name = "backingStoreInput")
  @Nullable DomainCapabilitiesSupport backingStoreInput;

  @XmlElement @Nullable DomainCapabilitiesSupport backup;

  @XmlElement(name = "async-teardown")
  @Nullable DomainCapabilitiesSupport asyncTeardown;

  @XmlElement(name = "s390-pv")
  @Nullable DomainCapabilitiesSupport s390Pv;

  @XmlElement(name = "ps2")
  @Nullable DomainCapabilitiesSupport ps2;

  @XmlElement @Nullable DomainCapabilitiesFeaturesSev sev;
  @XmlElement @Nullable DomainCapabilitiesFeaturesSgx sgx;

  @XmlElement @Nullable DomainCapabilitiesSupport tdx;
  @XmlElement @Nullable DomainCapabilitiesFeaturesHyperv hyperv;

  @XmlElement(name = "launchSecurity")
  @Nullable DomainCapabilitiesSupport launchSecurity;

  /** The interrupt controller of ARM: {@code version}. */
  public @Nullable DomainCapabilitiesSupport getGic() {
    return gic;
  }

  public DomainCapabilitiesFeatures setGic(@Nullable DomainCapabilitiesSupport gic) {
    this.gic = gic;
    return this;
  }

  public DomainCapabilitiesSupport ensureGic() {
    return gic != null ? gic : (gic = new DomainCapabilitiesSupport());
  }

  /** The VM coreinfo device. */
  public @Nullable DomainCapabilitiesSupport getVmcoreinfo() {
    return vmcoreinfo;
  }

  public DomainCapabilitiesFeatures setVmcoreinfo(@Nullable DomainCapabilitiesSupport vmcoreinfo) {
    this.vmcoreinfo = vmcoreinfo;
    return this;
  }

  public DomainCapabilitiesSupport ensureVmcoreinfo() {
    return vmcoreinfo != null ? vmcoreinfo : (vmcoreinfo = new DomainCapabilitiesSupport());
  }

  /** The generation ID of a domain. */
  public @Nullable DomainCapabilitiesSupport getGenid() {
    return genid;
  }

  public DomainCapabilitiesFeatures setGenid(@Nullable DomainCapabilitiesSupport genid) {
    this.genid = genid;
    return this;
  }

  public DomainCapabilitiesSupport ensureGenid() {
    return genid != null ? genid : (genid = new DomainCapabilitiesSupport());
  }

  /** Whether the backing chain of a disk can be written out in the domain. */
  public @Nullable DomainCapabilitiesSupport getBackingStoreInput() {
    return backingStoreInput;
  }

  public DomainCapabilitiesFeatures setBackingStoreInput(
      @Nullable DomainCapabilitiesSupport backingStoreInput) {
    this.backingStoreInput = backingStoreInput;
    return this;
  }

  public DomainCapabilitiesSupport ensureBackingStoreInput() {
    return backingStoreInput != null
        ? backingStoreInput
        : (backingStoreInput = new DomainCapabilitiesSupport());
  }

  /** Incremental backup. */
  public @Nullable DomainCapabilitiesSupport getBackup() {
    return backup;
  }

  public DomainCapabilitiesFeatures setBackup(@Nullable DomainCapabilitiesSupport backup) {
    this.backup = backup;
    return this;
  }

  public DomainCapabilitiesSupport ensureBackup() {
    return backup != null ? backup : (backup = new DomainCapabilitiesSupport());
  }

  /** Whether the memory of a stopped domain can be freed in the background. */
  public @Nullable DomainCapabilitiesSupport getAsyncTeardown() {
    return asyncTeardown;
  }

  public DomainCapabilitiesFeatures setAsyncTeardown(
      @Nullable DomainCapabilitiesSupport asyncTeardown) {
    this.asyncTeardown = asyncTeardown;
    return this;
  }

  public DomainCapabilitiesSupport ensureAsyncTeardown() {
    return asyncTeardown != null
        ? asyncTeardown
        : (asyncTeardown = new DomainCapabilitiesSupport());
  }

  /** Protected Virtualization of s390. */
  public @Nullable DomainCapabilitiesSupport getS390Pv() {
    return s390Pv;
  }

  public DomainCapabilitiesFeatures setS390Pv(@Nullable DomainCapabilitiesSupport s390Pv) {
    this.s390Pv = s390Pv;
    return this;
  }

  public DomainCapabilitiesSupport ensureS390Pv() {
    return s390Pv != null ? s390Pv : (s390Pv = new DomainCapabilitiesSupport());
  }

  /** Whether the PS/2 controller can be left out. */
  public @Nullable DomainCapabilitiesSupport getPs2() {
    return ps2;
  }

  public DomainCapabilitiesFeatures setPs2(@Nullable DomainCapabilitiesSupport ps2) {
    this.ps2 = ps2;
    return this;
  }

  public DomainCapabilitiesSupport ensurePs2() {
    return ps2 != null ? ps2 : (ps2 = new DomainCapabilitiesSupport());
  }

  /** AMD's Secure Encrypted Virtualization. */
  public @Nullable DomainCapabilitiesFeaturesSev getSev() {
    return sev;
  }

  public DomainCapabilitiesFeatures setSev(@Nullable DomainCapabilitiesFeaturesSev sev) {
    this.sev = sev;
    return this;
  }

  public DomainCapabilitiesFeaturesSev ensureSev() {
    return sev != null ? sev : (sev = new DomainCapabilitiesFeaturesSev());
  }

  /** Intel's Software Guard Extensions. */
  public @Nullable DomainCapabilitiesFeaturesSgx getSgx() {
    return sgx;
  }

  public DomainCapabilitiesFeatures setSgx(@Nullable DomainCapabilitiesFeaturesSgx sgx) {
    this.sgx = sgx;
    return this;
  }

  public DomainCapabilitiesFeaturesSgx ensureSgx() {
    return sgx != null ? sgx : (sgx = new DomainCapabilitiesFeaturesSgx());
  }

  /** Intel's encryption of guests (TDX). Since libvirt 11.6.0. */
  public @Nullable DomainCapabilitiesSupport getTdx() {
    return tdx;
  }

  public DomainCapabilitiesFeatures setTdx(@Nullable DomainCapabilitiesSupport tdx) {
    this.tdx = tdx;
    return this;
  }

  public DomainCapabilitiesSupport ensureTdx() {
    return tdx != null ? tdx : (tdx = new DomainCapabilitiesSupport());
  }

  /** Hyper-V enlightenments: {@code features}. */
  public @Nullable DomainCapabilitiesFeaturesHyperv getHyperv() {
    return hyperv;
  }

  public DomainCapabilitiesFeatures setHyperv(@Nullable DomainCapabilitiesFeaturesHyperv hyperv) {
    this.hyperv = hyperv;
    return this;
  }

  public DomainCapabilitiesFeaturesHyperv ensureHyperv() {
    return hyperv != null ? hyperv : (hyperv = new DomainCapabilitiesFeaturesHyperv());
  }

  /** Kinds of encrypted domains: {@code sectype}. */
  public @Nullable DomainCapabilitiesSupport getLaunchSecurity() {
    return launchSecurity;
  }

  public DomainCapabilitiesFeatures setLaunchSecurity(
      @Nullable DomainCapabilitiesSupport launchSecurity) {
    this.launchSecurity = launchSecurity;
    return this;
  }

  public DomainCapabilitiesSupport ensureLaunchSecurity() {
    return launchSecurity != null
        ? launchSecurity
        : (launchSecurity = new DomainCapabilitiesSupport());
  }
}
