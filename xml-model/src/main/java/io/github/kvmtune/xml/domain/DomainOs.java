package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os}: Machine type, firmware and what to boot. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "type",
      "firmwareFeatures",
      "init",
      "initargs",
      "initenvs",
      "initdir",
      "inituser",
      "initgroup",
      "loader",
      "nvram",
      "varstore",
      "kernel",
      "initrd",
      "root",
      "cmdline",
      "dtb",
      "shim",
      "acpi",
      "boots",
      "bootmenu",
      "smbios",
      "bios"
    })
public class DomainOs extends XmlNode {

  @XmlAttribute @Nullable String firmware;
  @XmlElement @Nullable DomainOsType type;

  @XmlElement(name = "firmware")
  @Nullable DomainOsFirmware firmwareFeatures;

  @XmlElement @Nullable String init;

  @XmlElement(name = "initarg")
  @Nullable List<String> initargs;

  @XmlElement(name = "initenv")
  @Nullable List<DomainOsInitenv> initenvs;

  @XmlElement @Nullable String initdir;
  @XmlElement @Nullable String inituser;
  @XmlElement @Nullable String initgroup;
  @XmlElement @Nullable DomainOsLoader loader;
  @XmlElement @Nullable DomainOsNvram nvram;

  @XmlElement @Nullable DomainOsVarstore varstore;
  @XmlElement @Nullable String kernel;
  @XmlElement @Nullable String initrd;
  @XmlElement @Nullable String root;
  @XmlElement @Nullable String cmdline;
  @XmlElement @Nullable String dtb;
  @XmlElement @Nullable String shim;
  @XmlElement @Nullable DomainOsAcpi acpi;

  @XmlElement(name = "boot")
  @Nullable List<DomainOsBoot> boots;

  @XmlElement @Nullable DomainOsBootmenu bootmenu;
  @XmlElement @Nullable DomainOsSmbios smbios;
  @XmlElement @Nullable DomainOsBios bios;

  /**
   * Lets libvirt choose a firmware of this kind and fill in loader and nvram. Since libvirt 5.2.0.
   * Known values: {@code bios}, {@code efi}.
   */
  public @Nullable String getFirmware() {
    return firmware;
  }

  public DomainOs setFirmware(@Nullable String firmware) {
    this.firmware = firmware;
    return this;
  }

  /** What kind of guest it is, with architecture and machine type. */
  public @Nullable DomainOsType getType() {
    return type;
  }

  public DomainOs setType(@Nullable DomainOsType type) {
    this.type = type;
    return this;
  }

  public DomainOsType ensureType() {
    return type != null ? type : (type = new DomainOsType());
  }

  /** What the chosen firmware must have. Since libvirt 7.2.0. */
  public @Nullable DomainOsFirmware getFirmwareFeatures() {
    return firmwareFeatures;
  }

  public DomainOs setFirmwareFeatures(@Nullable DomainOsFirmware firmwareFeatures) {
    this.firmwareFeatures = firmwareFeatures;
    return this;
  }

  public DomainOsFirmware ensureFirmwareFeatures() {
    return firmwareFeatures != null
        ? firmwareFeatures
        : (firmwareFeatures = new DomainOsFirmware());
  }

  /** The first program of a container. */
  public @Nullable String getInit() {
    return init;
  }

  public DomainOs setInit(@Nullable String init) {
    this.init = init;
    return this;
  }

  /** Arguments of {@code init}. */
  public List<String> getInitargs() {
    return initargs != null ? initargs : (initargs = new ArrayList<>());
  }

  /** Environment variables of {@code init}. */
  public List<DomainOsInitenv> getInitenvs() {
    return initenvs != null ? initenvs : (initenvs = new ArrayList<>());
  }

  /** The working directory of {@code init}. */
  public @Nullable String getInitdir() {
    return initdir;
  }

  public DomainOs setInitdir(@Nullable String initdir) {
    this.initdir = initdir;
    return this;
  }

  /** The user that runs {@code init}. */
  public @Nullable String getInituser() {
    return inituser;
  }

  public DomainOs setInituser(@Nullable String inituser) {
    this.inituser = inituser;
    return this;
  }

  /** The group that runs {@code init}. */
  public @Nullable String getInitgroup() {
    return initgroup;
  }

  public DomainOs setInitgroup(@Nullable String initgroup) {
    this.initgroup = initgroup;
    return this;
  }

  /** The firmware image. */
  public @Nullable DomainOsLoader getLoader() {
    return loader;
  }

  public DomainOs setLoader(@Nullable DomainOsLoader loader) {
    this.loader = loader;
    return this;
  }

  public DomainOsLoader ensureLoader() {
    return loader != null ? loader : (loader = new DomainOsLoader());
  }

  /** Where the firmware keeps its variables. */
  public @Nullable DomainOsNvram getNvram() {
    return nvram;
  }

  public DomainOs setNvram(@Nullable DomainOsNvram nvram) {
    this.nvram = nvram;
    return this;
  }

  public DomainOsNvram ensureNvram() {
    return nvram != null ? nvram : (nvram = new DomainOsNvram());
  }

  /**
   * UEFI's variables, instead of {@code nvram}, for firmware that needs it. Since libvirt 12.1.0.
   */
  public @Nullable DomainOsVarstore getVarstore() {
    return varstore;
  }

  public DomainOs setVarstore(@Nullable DomainOsVarstore varstore) {
    this.varstore = varstore;
    return this;
  }

  public DomainOsVarstore ensureVarstore() {
    return varstore != null ? varstore : (varstore = new DomainOsVarstore());
  }

  /** The kernel on the host that is booted directly. */
  public @Nullable String getKernel() {
    return kernel;
  }

  public DomainOs setKernel(@Nullable String kernel) {
    this.kernel = kernel;
    return this;
  }

  /** The initial ramdisk of {@code kernel}. */
  public @Nullable String getInitrd() {
    return initrd;
  }

  public DomainOs setInitrd(@Nullable String initrd) {
    this.initrd = initrd;
    return this;
  }

  /** The root device a Xen kernel is told to use. */
  public @Nullable String getRoot() {
    return root;
  }

  public DomainOs setRoot(@Nullable String root) {
    this.root = root;
    return this;
  }

  /** The arguments of {@code kernel}. */
  public @Nullable String getCmdline() {
    return cmdline;
  }

  public DomainOs setCmdline(@Nullable String cmdline) {
    this.cmdline = cmdline;
    return this;
  }

  /** The device tree handed to {@code kernel}. */
  public @Nullable String getDtb() {
    return dtb;
  }

  public DomainOs setDtb(@Nullable String dtb) {
    this.dtb = dtb;
    return this;
  }

  /** The EFI shim that loads {@code kernel} under Secure Boot. Since libvirt 11.2.0. */
  public @Nullable String getShim() {
    return shim;
  }

  public DomainOs setShim(@Nullable String shim) {
    this.shim = shim;
    return this;
  }

  /** Further ACPI tables for the guest. */
  public @Nullable DomainOsAcpi getAcpi() {
    return acpi;
  }

  public DomainOs setAcpi(@Nullable DomainOsAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainOsAcpi ensureAcpi() {
    return acpi != null ? acpi : (acpi = new DomainOsAcpi());
  }

  /** The kinds of devices to boot from, in order; not together with {@code <boot>} of devices. */
  public List<DomainOsBoot> getBoots() {
    return boots != null ? boots : (boots = new ArrayList<>());
  }

  /** Whether the firmware offers a boot menu. */
  public @Nullable DomainOsBootmenu getBootmenu() {
    return bootmenu;
  }

  public DomainOs setBootmenu(@Nullable DomainOsBootmenu bootmenu) {
    this.bootmenu = bootmenu;
    return this;
  }

  public DomainOsBootmenu ensureBootmenu() {
    return bootmenu != null ? bootmenu : (bootmenu = new DomainOsBootmenu());
  }

  /** Where the SMBIOS tables come from. */
  public @Nullable DomainOsSmbios getSmbios() {
    return smbios;
  }

  public DomainOs setSmbios(@Nullable DomainOsSmbios smbios) {
    this.smbios = smbios;
    return this;
  }

  public DomainOsSmbios ensureSmbios() {
    return smbios != null ? smbios : (smbios = new DomainOsSmbios());
  }

  /** Settings of a BIOS. */
  public @Nullable DomainOsBios getBios() {
    return bios;
  }

  public DomainOs setBios(@Nullable DomainOsBios bios) {
    this.bios = bios;
    return this;
  }

  public DomainOsBios ensureBios() {
    return bios != null ? bios : (bios = new DomainOsBios());
  }
}
