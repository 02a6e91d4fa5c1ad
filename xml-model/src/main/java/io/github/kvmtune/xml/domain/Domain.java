package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain}. */
@XmlRootElement(name = "domain")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "name",
      "uuid",
      "genid",
      "title",
      "description",
      "metadata",
      "maxMemory",
      "memory",
      "currentMemory",
      "blkiotune",
      "memtune",
      "memoryBacking",
      "vcpu",
      "vcpus",
      "iothreads",
      "iothreadids",
      "defaultiothread",
      "throttlegroups",
      "cputune",
      "numatune",
      "resource",
      "sysinfos",
      "bootloader",
      "bootloaderArgs",
      "os",
      "idmap",
      "features",
      "cpu",
      "clock",
      "onPoweroff",
      "onReboot",
      "onCrash",
      "onLockfailure",
      "pm",
      "perf",
      "devices",
      "seclabels",
      "qemuCommandline",
      "qemuCapabilities",
      "qemuOverride",
      "qemuDeprecation",
      "lxcNamespace",
      "keywrap",
      "launchSecurity",
      "bhyveCommandline",
      "xenCommandline",
      "vmwareDatacenterpath"
    })
public class Domain extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "id")
  @Nullable Integer id;

  @XmlElement(name = "name")
  @Nullable String name;

  @XmlElement(name = "uuid")
  @Nullable String uuid;

  @XmlElement(name = "genid")
  @Nullable String genid;

  @XmlElement(name = "title")
  @Nullable String title;

  @XmlElement(name = "description")
  @Nullable String description;

  @XmlElement(name = "metadata")
  @Nullable DomainMetadata metadata;

  @XmlElement(name = "maxMemory")
  @Nullable DomainMaxMemory maxMemory;

  @XmlElement(name = "memory")
  @Nullable DomainMemory memory;

  @XmlElement(name = "currentMemory")
  @Nullable DomainSize currentMemory;

  @XmlElement(name = "blkiotune")
  @Nullable DomainBlkiotune blkiotune;

  @XmlElement(name = "memtune")
  @Nullable DomainMemtune memtune;

  @XmlElement(name = "memoryBacking")
  @Nullable DomainMemoryBacking memoryBacking;

  @XmlElement(name = "vcpu")
  @Nullable DomainVcpu vcpu;

  @XmlElement(name = "vcpus")
  @Nullable DomainVcpus vcpus;

  @XmlElement(name = "iothreads")
  @Nullable Integer iothreads;

  @XmlElement(name = "iothreadids")
  @Nullable DomainIothreadids iothreadids;

  @XmlElement(name = "defaultiothread")
  @Nullable DomainDefaultiothread defaultiothread;

  @XmlElement(name = "throttlegroups")
  @Nullable DomainThrottlegroups throttlegroups;

  @XmlElement(name = "cputune")
  @Nullable DomainCputune cputune;

  @XmlElement(name = "numatune")
  @Nullable DomainNumatune numatune;

  @XmlElement(name = "resource")
  @Nullable DomainResource resource;

  @XmlElement(name = "sysinfo")
  @Nullable List<DomainSysinfo> sysinfos;

  @XmlElement(name = "bootloader")
  @Nullable String bootloader;

  @XmlElement(name = "bootloader_args")
  @Nullable String bootloaderArgs;

  @XmlElement(name = "os")
  @Nullable DomainOs os;

  @XmlElement(name = "idmap")
  @Nullable DomainIdmap idmap;

  @XmlElement(name = "features")
  @Nullable DomainFeatures features;

  @XmlElement(name = "cpu")
  @Nullable DomainCpu cpu;

  @XmlElement(name = "clock")
  @Nullable DomainClock clock;

  @XmlElement(name = "on_poweroff")
  @Nullable String onPoweroff;

  @XmlElement(name = "on_reboot")
  @Nullable String onReboot;

  @XmlElement(name = "on_crash")
  @Nullable String onCrash;

  @XmlElement(name = "on_lockfailure")
  @Nullable String onLockfailure;

  @XmlElement(name = "pm")
  @Nullable DomainPm pm;

  @XmlElement(name = "perf")
  @Nullable DomainPerf perf;

  @XmlElement(name = "devices")
  @Nullable DomainDevices devices;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainSeclabel> seclabels;

  @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable DomainQemuCommandline qemuCommandline;

  @XmlElement(name = "capabilities", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable DomainQemuCapabilities qemuCapabilities;

  @XmlElement(name = "override", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable DomainQemuOverride qemuOverride;

  @XmlElement(name = "deprecation", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable DomainQemuDeprecation qemuDeprecation;

  @XmlElement(name = "namespace", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
  @Nullable DomainLxcNamespace lxcNamespace;

  @XmlElement(name = "keywrap")
  @Nullable DomainKeywrap keywrap;

  @XmlElement(name = "launchSecurity")
  @Nullable DomainLaunchSecurity launchSecurity;

  @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/bhyve/1.0")
  @Nullable DomainBhyveCommandline bhyveCommandline;

  @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/xen/1.0")
  @Nullable DomainXenCommandline xenCommandline;

  @XmlElement(name = "datacenterpath", namespace = "http://libvirt.org/schemas/domain/vmware/1.0")
  @Nullable String vmwareDatacenterpath;

  /**
   * Attribute {@code type}. Known values: {@code qemu}, {@code kqemu}, {@code kvm}, {@code xen},
   * {@code lxc}, {@code uml}, {@code openvz}, {@code test}, {@code vmware}, {@code hyperv}, {@code
   * vbox}, {@code phyp}, {@code vz}, {@code bhyve}, {@code hvf}.
   */
  public @Nullable String getType() {
    return type;
  }

  public Domain setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code id}. */
  public @Nullable Integer getId() {
    return id;
  }

  public Domain setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** The text of the {@code <name>} element. */
  public @Nullable String getName() {
    return name;
  }

  public Domain setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The text of the {@code <uuid>} element. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public Domain setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** The text of the {@code <genid>} element. */
  public @Nullable String getGenid() {
    return genid;
  }

  public Domain setGenid(@Nullable String genid) {
    this.genid = genid;
    return this;
  }

  /** The text of the {@code <title>} element. */
  public @Nullable String getTitle() {
    return title;
  }

  public Domain setTitle(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** The text of the {@code <description>} element. */
  public @Nullable String getDescription() {
    return description;
  }

  public Domain setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** The {@code <metadata>} element. */
  public @Nullable DomainMetadata getMetadata() {
    return metadata;
  }

  public Domain setMetadata(@Nullable DomainMetadata metadata) {
    this.metadata = metadata;
    return this;
  }

  public DomainMetadata ensureMetadata() {
    if (metadata == null) {
      metadata = new DomainMetadata();
    }
    return metadata;
  }

  /** The {@code <maxMemory>} element. */
  public @Nullable DomainMaxMemory getMaxMemory() {
    return maxMemory;
  }

  public Domain setMaxMemory(@Nullable DomainMaxMemory maxMemory) {
    this.maxMemory = maxMemory;
    return this;
  }

  public DomainMaxMemory ensureMaxMemory() {
    if (maxMemory == null) {
      maxMemory = new DomainMaxMemory();
    }
    return maxMemory;
  }

  /** The {@code <memory>} element. */
  public @Nullable DomainMemory getMemory() {
    return memory;
  }

  public Domain setMemory(@Nullable DomainMemory memory) {
    this.memory = memory;
    return this;
  }

  public DomainMemory ensureMemory() {
    if (memory == null) {
      memory = new DomainMemory();
    }
    return memory;
  }

  /** The {@code <currentMemory>} element. */
  public @Nullable DomainSize getCurrentMemory() {
    return currentMemory;
  }

  public Domain setCurrentMemory(@Nullable DomainSize currentMemory) {
    this.currentMemory = currentMemory;
    return this;
  }

  public DomainSize ensureCurrentMemory() {
    if (currentMemory == null) {
      currentMemory = new DomainSize();
    }
    return currentMemory;
  }

  /** The {@code <blkiotune>} element. */
  public @Nullable DomainBlkiotune getBlkiotune() {
    return blkiotune;
  }

  public Domain setBlkiotune(@Nullable DomainBlkiotune blkiotune) {
    this.blkiotune = blkiotune;
    return this;
  }

  public DomainBlkiotune ensureBlkiotune() {
    if (blkiotune == null) {
      blkiotune = new DomainBlkiotune();
    }
    return blkiotune;
  }

  /** The {@code <memtune>} element. */
  public @Nullable DomainMemtune getMemtune() {
    return memtune;
  }

  public Domain setMemtune(@Nullable DomainMemtune memtune) {
    this.memtune = memtune;
    return this;
  }

  public DomainMemtune ensureMemtune() {
    if (memtune == null) {
      memtune = new DomainMemtune();
    }
    return memtune;
  }

  /** The {@code <memoryBacking>} element. */
  public @Nullable DomainMemoryBacking getMemoryBacking() {
    return memoryBacking;
  }

  public Domain setMemoryBacking(@Nullable DomainMemoryBacking memoryBacking) {
    this.memoryBacking = memoryBacking;
    return this;
  }

  public DomainMemoryBacking ensureMemoryBacking() {
    if (memoryBacking == null) {
      memoryBacking = new DomainMemoryBacking();
    }
    return memoryBacking;
  }

  /** The {@code <vcpu>} element. */
  public @Nullable DomainVcpu getVcpu() {
    return vcpu;
  }

  public Domain setVcpu(@Nullable DomainVcpu vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  public DomainVcpu ensureVcpu() {
    if (vcpu == null) {
      vcpu = new DomainVcpu();
    }
    return vcpu;
  }

  /** The {@code <vcpus>} element. */
  public @Nullable DomainVcpus getVcpus() {
    return vcpus;
  }

  public Domain setVcpus(@Nullable DomainVcpus vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  public DomainVcpus ensureVcpus() {
    if (vcpus == null) {
      vcpus = new DomainVcpus();
    }
    return vcpus;
  }

  /** The text of the {@code <iothreads>} element. */
  public @Nullable Integer getIothreads() {
    return iothreads;
  }

  public Domain setIothreads(@Nullable Integer iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** The {@code <iothreadids>} element. */
  public @Nullable DomainIothreadids getIothreadids() {
    return iothreadids;
  }

  public Domain setIothreadids(@Nullable DomainIothreadids iothreadids) {
    this.iothreadids = iothreadids;
    return this;
  }

  public DomainIothreadids ensureIothreadids() {
    if (iothreadids == null) {
      iothreadids = new DomainIothreadids();
    }
    return iothreadids;
  }

  /** The {@code <defaultiothread>} element. */
  public @Nullable DomainDefaultiothread getDefaultiothread() {
    return defaultiothread;
  }

  public Domain setDefaultiothread(@Nullable DomainDefaultiothread defaultiothread) {
    this.defaultiothread = defaultiothread;
    return this;
  }

  public DomainDefaultiothread ensureDefaultiothread() {
    if (defaultiothread == null) {
      defaultiothread = new DomainDefaultiothread();
    }
    return defaultiothread;
  }

  /** The {@code <throttlegroups>} element. */
  public @Nullable DomainThrottlegroups getThrottlegroups() {
    return throttlegroups;
  }

  public Domain setThrottlegroups(@Nullable DomainThrottlegroups throttlegroups) {
    this.throttlegroups = throttlegroups;
    return this;
  }

  public DomainThrottlegroups ensureThrottlegroups() {
    if (throttlegroups == null) {
      throttlegroups = new DomainThrottlegroups();
    }
    return throttlegroups;
  }

  /** The {@code <cputune>} element. */
  public @Nullable DomainCputune getCputune() {
    return cputune;
  }

  public Domain setCputune(@Nullable DomainCputune cputune) {
    this.cputune = cputune;
    return this;
  }

  public DomainCputune ensureCputune() {
    if (cputune == null) {
      cputune = new DomainCputune();
    }
    return cputune;
  }

  /** The {@code <numatune>} element. */
  public @Nullable DomainNumatune getNumatune() {
    return numatune;
  }

  public Domain setNumatune(@Nullable DomainNumatune numatune) {
    this.numatune = numatune;
    return this;
  }

  public DomainNumatune ensureNumatune() {
    if (numatune == null) {
      numatune = new DomainNumatune();
    }
    return numatune;
  }

  /** The {@code <resource>} element. */
  public @Nullable DomainResource getResource() {
    return resource;
  }

  public Domain setResource(@Nullable DomainResource resource) {
    this.resource = resource;
    return this;
  }

  public DomainResource ensureResource() {
    if (resource == null) {
      resource = new DomainResource();
    }
    return resource;
  }

  /** The {@code <sysinfo>} elements, in document order. */
  public List<DomainSysinfo> getSysinfos() {
    if (sysinfos == null) {
      sysinfos = new ArrayList<>();
    }
    return sysinfos;
  }

  /** The text of the {@code <bootloader>} element. */
  public @Nullable String getBootloader() {
    return bootloader;
  }

  public Domain setBootloader(@Nullable String bootloader) {
    this.bootloader = bootloader;
    return this;
  }

  /** The text of the {@code <bootloader_args>} element. */
  public @Nullable String getBootloaderArgs() {
    return bootloaderArgs;
  }

  public Domain setBootloaderArgs(@Nullable String bootloaderArgs) {
    this.bootloaderArgs = bootloaderArgs;
    return this;
  }

  /** The {@code <os>} element. */
  public @Nullable DomainOs getOs() {
    return os;
  }

  public Domain setOs(@Nullable DomainOs os) {
    this.os = os;
    return this;
  }

  public DomainOs ensureOs() {
    if (os == null) {
      os = new DomainOs();
    }
    return os;
  }

  /** The {@code <idmap>} element. */
  public @Nullable DomainIdmap getIdmap() {
    return idmap;
  }

  public Domain setIdmap(@Nullable DomainIdmap idmap) {
    this.idmap = idmap;
    return this;
  }

  public DomainIdmap ensureIdmap() {
    if (idmap == null) {
      idmap = new DomainIdmap();
    }
    return idmap;
  }

  /** The {@code <features>} element. */
  public @Nullable DomainFeatures getFeatures() {
    return features;
  }

  public Domain setFeatures(@Nullable DomainFeatures features) {
    this.features = features;
    return this;
  }

  public DomainFeatures ensureFeatures() {
    if (features == null) {
      features = new DomainFeatures();
    }
    return features;
  }

  /** The {@code <cpu>} element. */
  public @Nullable DomainCpu getCpu() {
    return cpu;
  }

  public Domain setCpu(@Nullable DomainCpu cpu) {
    this.cpu = cpu;
    return this;
  }

  public DomainCpu ensureCpu() {
    if (cpu == null) {
      cpu = new DomainCpu();
    }
    return cpu;
  }

  /** The {@code <clock>} element. */
  public @Nullable DomainClock getClock() {
    return clock;
  }

  public Domain setClock(@Nullable DomainClock clock) {
    this.clock = clock;
    return this;
  }

  public DomainClock ensureClock() {
    if (clock == null) {
      clock = new DomainClock();
    }
    return clock;
  }

  /**
   * The text of the {@code <on_poweroff>} element. Known values: {@code destroy}, {@code restart},
   * {@code preserve}, {@code rename-restart}.
   */
  public @Nullable String getOnPoweroff() {
    return onPoweroff;
  }

  public Domain setOnPoweroff(@Nullable String onPoweroff) {
    this.onPoweroff = onPoweroff;
    return this;
  }

  /**
   * The text of the {@code <on_reboot>} element. Known values: {@code destroy}, {@code restart},
   * {@code preserve}, {@code rename-restart}.
   */
  public @Nullable String getOnReboot() {
    return onReboot;
  }

  public Domain setOnReboot(@Nullable String onReboot) {
    this.onReboot = onReboot;
    return this;
  }

  /**
   * The text of the {@code <on_crash>} element. Known values: {@code destroy}, {@code restart},
   * {@code preserve}, {@code rename-restart}, {@code coredump-destroy}, {@code coredump-restart}.
   */
  public @Nullable String getOnCrash() {
    return onCrash;
  }

  public Domain setOnCrash(@Nullable String onCrash) {
    this.onCrash = onCrash;
    return this;
  }

  /**
   * The text of the {@code <on_lockfailure>} element. Known values: {@code poweroff}, {@code
   * restart}, {@code pause}, {@code ignore}.
   */
  public @Nullable String getOnLockfailure() {
    return onLockfailure;
  }

  public Domain setOnLockfailure(@Nullable String onLockfailure) {
    this.onLockfailure = onLockfailure;
    return this;
  }

  /** The {@code <pm>} element. */
  public @Nullable DomainPm getPm() {
    return pm;
  }

  public Domain setPm(@Nullable DomainPm pm) {
    this.pm = pm;
    return this;
  }

  public DomainPm ensurePm() {
    if (pm == null) {
      pm = new DomainPm();
    }
    return pm;
  }

  /** The {@code <perf>} element. */
  public @Nullable DomainPerf getPerf() {
    return perf;
  }

  public Domain setPerf(@Nullable DomainPerf perf) {
    this.perf = perf;
    return this;
  }

  public DomainPerf ensurePerf() {
    if (perf == null) {
      perf = new DomainPerf();
    }
    return perf;
  }

  /** The {@code <devices>} element. */
  public @Nullable DomainDevices getDevices() {
    return devices;
  }

  public Domain setDevices(@Nullable DomainDevices devices) {
    this.devices = devices;
    return this;
  }

  public DomainDevices ensureDevices() {
    if (devices == null) {
      devices = new DomainDevices();
    }
    return devices;
  }

  /** The {@code <seclabel>} elements, in document order. */
  public List<DomainSeclabel> getSeclabels() {
    if (seclabels == null) {
      seclabels = new ArrayList<>();
    }
    return seclabels;
  }

  /** The {@code <commandline>} element. */
  public @Nullable DomainQemuCommandline getQemuCommandline() {
    return qemuCommandline;
  }

  public Domain setQemuCommandline(@Nullable DomainQemuCommandline qemuCommandline) {
    this.qemuCommandline = qemuCommandline;
    return this;
  }

  public DomainQemuCommandline ensureQemuCommandline() {
    if (qemuCommandline == null) {
      qemuCommandline = new DomainQemuCommandline();
    }
    return qemuCommandline;
  }

  /** The {@code <capabilities>} element. */
  public @Nullable DomainQemuCapabilities getQemuCapabilities() {
    return qemuCapabilities;
  }

  public Domain setQemuCapabilities(@Nullable DomainQemuCapabilities qemuCapabilities) {
    this.qemuCapabilities = qemuCapabilities;
    return this;
  }

  public DomainQemuCapabilities ensureQemuCapabilities() {
    if (qemuCapabilities == null) {
      qemuCapabilities = new DomainQemuCapabilities();
    }
    return qemuCapabilities;
  }

  /** The {@code <override>} element. */
  public @Nullable DomainQemuOverride getQemuOverride() {
    return qemuOverride;
  }

  public Domain setQemuOverride(@Nullable DomainQemuOverride qemuOverride) {
    this.qemuOverride = qemuOverride;
    return this;
  }

  public DomainQemuOverride ensureQemuOverride() {
    if (qemuOverride == null) {
      qemuOverride = new DomainQemuOverride();
    }
    return qemuOverride;
  }

  /** The {@code <deprecation>} element. */
  public @Nullable DomainQemuDeprecation getQemuDeprecation() {
    return qemuDeprecation;
  }

  public Domain setQemuDeprecation(@Nullable DomainQemuDeprecation qemuDeprecation) {
    this.qemuDeprecation = qemuDeprecation;
    return this;
  }

  public DomainQemuDeprecation ensureQemuDeprecation() {
    if (qemuDeprecation == null) {
      qemuDeprecation = new DomainQemuDeprecation();
    }
    return qemuDeprecation;
  }

  /** The {@code <namespace>} element. */
  public @Nullable DomainLxcNamespace getLxcNamespace() {
    return lxcNamespace;
  }

  public Domain setLxcNamespace(@Nullable DomainLxcNamespace lxcNamespace) {
    this.lxcNamespace = lxcNamespace;
    return this;
  }

  public DomainLxcNamespace ensureLxcNamespace() {
    if (lxcNamespace == null) {
      lxcNamespace = new DomainLxcNamespace();
    }
    return lxcNamespace;
  }

  /** The {@code <keywrap>} element. */
  public @Nullable DomainKeywrap getKeywrap() {
    return keywrap;
  }

  public Domain setKeywrap(@Nullable DomainKeywrap keywrap) {
    this.keywrap = keywrap;
    return this;
  }

  public DomainKeywrap ensureKeywrap() {
    if (keywrap == null) {
      keywrap = new DomainKeywrap();
    }
    return keywrap;
  }

  /** The {@code <launchSecurity>} element. */
  public @Nullable DomainLaunchSecurity getLaunchSecurity() {
    return launchSecurity;
  }

  public Domain setLaunchSecurity(@Nullable DomainLaunchSecurity launchSecurity) {
    this.launchSecurity = launchSecurity;
    return this;
  }

  public DomainLaunchSecurity ensureLaunchSecurity() {
    if (launchSecurity == null) {
      launchSecurity = new DomainLaunchSecurity();
    }
    return launchSecurity;
  }

  /** The {@code <commandline>} element. */
  public @Nullable DomainBhyveCommandline getBhyveCommandline() {
    return bhyveCommandline;
  }

  public Domain setBhyveCommandline(@Nullable DomainBhyveCommandline bhyveCommandline) {
    this.bhyveCommandline = bhyveCommandline;
    return this;
  }

  public DomainBhyveCommandline ensureBhyveCommandline() {
    if (bhyveCommandline == null) {
      bhyveCommandline = new DomainBhyveCommandline();
    }
    return bhyveCommandline;
  }

  /** The {@code <commandline>} element. */
  public @Nullable DomainXenCommandline getXenCommandline() {
    return xenCommandline;
  }

  public Domain setXenCommandline(@Nullable DomainXenCommandline xenCommandline) {
    this.xenCommandline = xenCommandline;
    return this;
  }

  public DomainXenCommandline ensureXenCommandline() {
    if (xenCommandline == null) {
      xenCommandline = new DomainXenCommandline();
    }
    return xenCommandline;
  }

  /** The text of the {@code <datacenterpath>} element. */
  public @Nullable String getVmwareDatacenterpath() {
    return vmwareDatacenterpath;
  }

  public Domain setVmwareDatacenterpath(@Nullable String vmwareDatacenterpath) {
    this.vmwareDatacenterpath = vmwareDatacenterpath;
    return this;
  }
}
