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

  @XmlAttribute(name = "firmware")
  @Nullable String firmware;

  @XmlElement(name = "type")
  @Nullable DomainOsType type;

  @XmlElement(name = "firmware")
  @Nullable DomainOsFirmware firmwareFeatures;

  @XmlElement(name = "init")
  @Nullable String init;

  @XmlElement(name = "initarg")
  @Nullable List<String> initargs;

  @XmlElement(name = "initenv")
  @Nullable List<DomainOsInitenv> initenvs;

  @XmlElement(name = "initdir")
  @Nullable String initdir;

  @XmlElement(name = "inituser")
  @Nullable String inituser;

  @XmlElement(name = "initgroup")
  @Nullable String initgroup;

  @XmlElement(name = "loader")
  @Nullable DomainOsLoader loader;

  @XmlElement(name = "nvram")
  @Nullable DomainOsNvram nvram;

  @XmlElement(name = "kernel")
  @Nullable String kernel;

  @XmlElement(name = "initrd")
  @Nullable String initrd;

  @XmlElement(name = "root")
  @Nullable String root;

  @XmlElement(name = "cmdline")
  @Nullable String cmdline;

  @XmlElement(name = "dtb")
  @Nullable String dtb;

  @XmlElement(name = "shim")
  @Nullable String shim;

  @XmlElement(name = "acpi")
  @Nullable DomainOsAcpi acpi;

  @XmlElement(name = "boot")
  @Nullable List<DomainOsBoot> boots;

  @XmlElement(name = "bootmenu")
  @Nullable DomainOsBootmenu bootmenu;

  @XmlElement(name = "smbios")
  @Nullable DomainOsSmbios smbios;

  @XmlElement(name = "bios")
  @Nullable DomainOsBios bios;

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
    if (type == null) {
      type = new DomainOsType();
    }
    return type;
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
    if (firmwareFeatures == null) {
      firmwareFeatures = new DomainOsFirmware();
    }
    return firmwareFeatures;
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
    if (initargs == null) {
      initargs = new ArrayList<>();
    }
    return initargs;
  }

  /** Environment variables of {@code init}. */
  public List<DomainOsInitenv> getInitenvs() {
    if (initenvs == null) {
      initenvs = new ArrayList<>();
    }
    return initenvs;
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
    if (loader == null) {
      loader = new DomainOsLoader();
    }
    return loader;
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
    if (nvram == null) {
      nvram = new DomainOsNvram();
    }
    return nvram;
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
    if (acpi == null) {
      acpi = new DomainOsAcpi();
    }
    return acpi;
  }

  /** The kinds of devices to boot from, in order; not together with {@code <boot>} of devices. */
  public List<DomainOsBoot> getBoots() {
    if (boots == null) {
      boots = new ArrayList<>();
    }
    return boots;
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
    if (bootmenu == null) {
      bootmenu = new DomainOsBootmenu();
    }
    return bootmenu;
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
    if (smbios == null) {
      smbios = new DomainOsSmbios();
    }
    return smbios;
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
    if (bios == null) {
      bios = new DomainOsBios();
    }
    return bios;
  }
}
