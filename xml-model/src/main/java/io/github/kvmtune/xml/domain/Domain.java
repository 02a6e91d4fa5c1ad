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

/** {@code /domain}: A virtual machine; the root element. */
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
   * The kind of hypervisor, {@code kvm} for hardware virtualization through QEMU. Known values:
   * {@code qemu}, {@code kqemu}, {@code kvm}, {@code xen}, {@code lxc}, {@code uml}, {@code
   * openvz}, {@code test}, {@code vmware}, {@code hyperv}, {@code vbox}, {@code phyp}, {@code vz},
   * {@code bhyve}, {@code hvf}.
   */
  public @Nullable String getType() {
    return type;
  }

  public Domain setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The number of the running domain, given by libvirt; unset while it is not running. */
  public @Nullable Integer getId() {
    return id;
  }

  public Domain setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** The name, unique on the host. */
  public @Nullable String getName() {
    return name;
  }

  public Domain setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The identity of the domain; libvirt makes one up if it is unset. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public Domain setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /**
   * The generation ID, by which a guest notices that it runs from an older state, such as a
   * snapshot. Since libvirt 4.4.0.
   */
  public @Nullable String getGenid() {
    return genid;
  }

  public Domain setGenid(@Nullable String genid) {
    this.genid = genid;
    return this;
  }

  /** A short description without line breaks. */
  public @Nullable String getTitle() {
    return title;
  }

  public Domain setTitle(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** A description for people; libvirt does not interpret it. */
  public @Nullable String getDescription() {
    return description;
  }

  public Domain setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** Content of other applications, in their own namespaces. */
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

  /**
   * The memory the guest may have after all memory devices are plugged in. Since libvirt 1.2.14.
   */
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

  /**
   * The memory the guest has at boot, memory modules included; if there are NUMA cells, libvirt
   * writes their sum over it.
   */
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

  /** The memory the balloon leaves to the guest; that of {@code memory} if unset. */
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

  /** Shares and limits of block I/O of the whole domain, through cgroups. */
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

  /** Limits of the memory the whole hypervisor process may use, through cgroups. */
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

  /** How the host backs the guest's memory: huge pages, locking, sharing. */
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

  /** The number of virtual CPUs and where they may run. */
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

  /** The state of each single virtual CPU. Since libvirt 2.2.0. */
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

  /**
   * How many threads serve disk I/O beside the main loop of the hypervisor; their ids start at 1.
   * Since libvirt 1.2.8.
   */
  public @Nullable Integer getIothreads() {
    return iothreads;
  }

  public Domain setIothreads(@Nullable Integer iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** The I/O threads one by one, where their ids or settings matter. Since libvirt 1.2.15. */
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

  /** The thread pool of the main loop. Since libvirt 8.5.0. */
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

  /** Limits that several disks can name in their {@code throttlefilters}. Since libvirt 11.2.0. */
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

  /** Where virtual CPUs, I/O threads and the emulator run, and how much CPU time they get. */
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

  /** From which host NUMA nodes the guest's memory comes. Since libvirt 0.9.3. */
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

  /** The cgroup partition the domain is put in. */
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

  /** What firmware tables such as SMBIOS tell the guest. */
  public List<DomainSysinfo> getSysinfos() {
    if (sysinfos == null) {
      sysinfos = new ArrayList<>();
    }
    return sysinfos;
  }

  /** The host program that picks the kernel of a paravirtualized guest. */
  public @Nullable String getBootloader() {
    return bootloader;
  }

  public Domain setBootloader(@Nullable String bootloader) {
    this.bootloader = bootloader;
    return this;
  }

  /** Arguments of {@code bootloader}. */
  public @Nullable String getBootloaderArgs() {
    return bootloaderArgs;
  }

  public Domain setBootloaderArgs(@Nullable String bootloaderArgs) {
    this.bootloaderArgs = bootloaderArgs;
    return this;
  }

  /** Machine type, firmware and what to boot. */
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

  /** The mapping of user and group ids of a container. */
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

  /** Features of the hypervisor that the guest sees. */
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

  /** The CPU model, its features and the topology the guest sees. */
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

  /** The clock of the guest and its timers. */
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
   * What happens when the guest shuts itself down; {@code destroy} if unset. Known values: {@code
   * destroy}, {@code restart}, {@code preserve}, {@code rename-restart}.
   */
  public @Nullable String getOnPoweroff() {
    return onPoweroff;
  }

  public Domain setOnPoweroff(@Nullable String onPoweroff) {
    this.onPoweroff = onPoweroff;
    return this;
  }

  /**
   * What happens when the guest reboots; {@code restart} if unset. Known values: {@code destroy},
   * {@code restart}, {@code preserve}, {@code rename-restart}.
   */
  public @Nullable String getOnReboot() {
    return onReboot;
  }

  public Domain setOnReboot(@Nullable String onReboot) {
    this.onReboot = onReboot;
    return this;
  }

  /**
   * What happens when the guest crashes; {@code destroy} if unset. Known values: {@code destroy},
   * {@code restart}, {@code preserve}, {@code rename-restart}, {@code coredump-destroy}, {@code
   * coredump-restart}.
   */
  public @Nullable String getOnCrash() {
    return onCrash;
  }

  public Domain setOnCrash(@Nullable String onCrash) {
    this.onCrash = onCrash;
    return this;
  }

  /**
   * What happens when the lock manager loses the lock of a disk. Since libvirt 1.0.0. Known values:
   * {@code poweroff}, {@code restart}, {@code pause}, {@code ignore}.
   */
  public @Nullable String getOnLockfailure() {
    return onLockfailure;
  }

  public Domain setOnLockfailure(@Nullable String onLockfailure) {
    this.onLockfailure = onLockfailure;
    return this;
  }

  /** The sleep states the firmware offers to the guest. Since libvirt 0.10.2. */
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

  /** Performance events that are counted for the domain. */
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

  /** The devices of the guest. */
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

  /** How SELinux, AppArmor or file ownership protect the domain, one per security driver. */
  public List<DomainSeclabel> getSeclabels() {
    if (seclabels == null) {
      seclabels = new ArrayList<>();
    }
    return seclabels;
  }

  /** Arguments and environment handed to QEMU as they are; they mark the domain as tainted. */
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

  /** QEMU capabilities that libvirt is told to assume or to ignore; for tests only. */
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

  /** Device properties that are set behind libvirt's back. Since libvirt 8.2.0. */
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

  /** What QEMU does when something deprecated is used. */
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

  /** Namespaces a container shares with another one. */
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

  /** Whether an s390 guest may protect keys by wrapping. */
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

  /** Memory encryption and attestation of the guest. */
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

  /** Arguments handed to bhyve as they are. */
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

  /** Arguments handed to the Xen device model as they are. */
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

  /** The data center path of a VMware domain, written by libvirt. */
  public @Nullable String getVmwareDatacenterpath() {
    return vmwareDatacenterpath;
  }

  public Domain setVmwareDatacenterpath(@Nullable String vmwareDatacenterpath) {
    this.vmwareDatacenterpath = vmwareDatacenterpath;
    return this;
  }
}
