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

/** {@code /domain/os}. */
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

  /** Attribute {@code firmware}. Known values: {@code bios}, {@code efi}. */
  public @Nullable String getFirmware() {
    return firmware;
  }

  public DomainOs setFirmware(@Nullable String firmware) {
    this.firmware = firmware;
    return this;
  }

  /** The {@code <type>} element. */
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

  /** The {@code <firmware>} element. */
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

  /** The text of the {@code <init>} element. */
  public @Nullable String getInit() {
    return init;
  }

  public DomainOs setInit(@Nullable String init) {
    this.init = init;
    return this;
  }

  /** The texts of the {@code <initarg>} elements. */
  public List<String> getInitargs() {
    if (initargs == null) {
      initargs = new ArrayList<>();
    }
    return initargs;
  }

  /** The {@code <initenv>} elements, in document order. */
  public List<DomainOsInitenv> getInitenvs() {
    if (initenvs == null) {
      initenvs = new ArrayList<>();
    }
    return initenvs;
  }

  /** The text of the {@code <initdir>} element. */
  public @Nullable String getInitdir() {
    return initdir;
  }

  public DomainOs setInitdir(@Nullable String initdir) {
    this.initdir = initdir;
    return this;
  }

  /** The text of the {@code <inituser>} element. */
  public @Nullable String getInituser() {
    return inituser;
  }

  public DomainOs setInituser(@Nullable String inituser) {
    this.inituser = inituser;
    return this;
  }

  /** The text of the {@code <initgroup>} element. */
  public @Nullable String getInitgroup() {
    return initgroup;
  }

  public DomainOs setInitgroup(@Nullable String initgroup) {
    this.initgroup = initgroup;
    return this;
  }

  /** The {@code <loader>} element. */
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

  /** The {@code <nvram>} element. */
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

  /** The text of the {@code <kernel>} element. */
  public @Nullable String getKernel() {
    return kernel;
  }

  public DomainOs setKernel(@Nullable String kernel) {
    this.kernel = kernel;
    return this;
  }

  /** The text of the {@code <initrd>} element. */
  public @Nullable String getInitrd() {
    return initrd;
  }

  public DomainOs setInitrd(@Nullable String initrd) {
    this.initrd = initrd;
    return this;
  }

  /** The text of the {@code <root>} element. */
  public @Nullable String getRoot() {
    return root;
  }

  public DomainOs setRoot(@Nullable String root) {
    this.root = root;
    return this;
  }

  /** The text of the {@code <cmdline>} element. */
  public @Nullable String getCmdline() {
    return cmdline;
  }

  public DomainOs setCmdline(@Nullable String cmdline) {
    this.cmdline = cmdline;
    return this;
  }

  /** The text of the {@code <dtb>} element. */
  public @Nullable String getDtb() {
    return dtb;
  }

  public DomainOs setDtb(@Nullable String dtb) {
    this.dtb = dtb;
    return this;
  }

  /** The text of the {@code <shim>} element. */
  public @Nullable String getShim() {
    return shim;
  }

  public DomainOs setShim(@Nullable String shim) {
    this.shim = shim;
    return this;
  }

  /** The {@code <acpi>} element. */
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

  /** The {@code <boot>} elements, in document order. */
  public List<DomainOsBoot> getBoots() {
    if (boots == null) {
      boots = new ArrayList<>();
    }
    return boots;
  }

  /** The {@code <bootmenu>} element. */
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

  /** The {@code <smbios>} element. */
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

  /** The {@code <bios>} element. */
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
