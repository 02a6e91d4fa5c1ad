package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
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
      "hwuuid",
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
      "iommufd",
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

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long id;
  @XmlElement @Nullable String name;
  @XmlElement @Nullable String uuid;

  @XmlElement @Nullable String hwuuid;
  @XmlElement @Nullable String genid;
  @XmlElement @Nullable String title;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable DomainMetadata metadata;

  @XmlElement(name = "maxMemory")
  @Nullable DomainMaxMemory maxMemory;

  @XmlElement @Nullable DomainMemory memory;

  @XmlElement(name = "currentMemory")
  @Nullable DomainSize currentMemory;

  @XmlElement @Nullable DomainBlkiotune blkiotune;
  @XmlElement @Nullable DomainMemtune memtune;

  @XmlElement(name = "memoryBacking")
  @Nullable DomainMemoryBacking memoryBacking;

  @XmlElement @Nullable DomainIommufd iommufd;

  @XmlElement @Nullable DomainVcpu vcpu;
  @XmlElement @Nullable DomainVcpus vcpus;
  @XmlElement @Nullable Long iothreads;
  @XmlElement @Nullable DomainIothreadids iothreadids;
  @XmlElement @Nullable DomainDefaultiothread defaultiothread;
  @XmlElement @Nullable DomainThrottlegroups throttlegroups;
  @XmlElement @Nullable DomainCputune cputune;
  @XmlElement @Nullable DomainNumatune numatune;
  @XmlElement @Nullable DomainResource resource;

  @XmlElement(name = "sysinfo")
  @Nullable List<DomainSysinfo> sysinfos;

  @XmlElement @Nullable String bootloader;

  @XmlElement(name = "bootloader_args")
  @Nullable String bootloaderArgs;

  @XmlElement @Nullable DomainOs os;
  @XmlElement @Nullable DomainIdmap idmap;
  @XmlElement @Nullable DomainFeatures features;
  @XmlElement @Nullable DomainCpu cpu;
  @XmlElement @Nullable DomainClock clock;

  @XmlElement(name = "on_poweroff")
  @Nullable String onPoweroff;

  @XmlElement(name = "on_reboot")
  @Nullable String onReboot;

  @XmlElement(name = "on_crash")
  @Nullable String onCrash;

  @XmlElement(name = "on_lockfailure")
  @Nullable String onLockfailure;

  @XmlElement @Nullable DomainPm pm;
  @XmlElement @Nullable DomainPerf perf;
  @XmlElement @Nullable DomainDevices devices;

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

  @XmlElement @Nullable DomainKeywrap keywrap;

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
    return Numbers.toInt(id, "id");
  }

  public Domain setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
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
   * The UUID that the guest's firmware tables show, where it is not {@code uuid}. Since libvirt
   * 11.7.0.
   */
  public @Nullable String getHwuuid() {
    return hwuuid;
  }

  public Domain setHwuuid(@Nullable String hwuuid) {
    this.hwuuid = hwuuid;
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
    return metadata != null ? metadata : (metadata = new DomainMetadata());
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
    return maxMemory != null ? maxMemory : (maxMemory = new DomainMaxMemory());
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
    return memory != null ? memory : (memory = new DomainMemory());
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
    return currentMemory != null ? currentMemory : (currentMemory = new DomainSize());
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
    return blkiotune != null ? blkiotune : (blkiotune = new DomainBlkiotune());
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
    return memtune != null ? memtune : (memtune = new DomainMemtune());
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
    return memoryBacking != null ? memoryBacking : (memoryBacking = new DomainMemoryBacking());
  }

  /** Whether assigned devices share the host's IOMMU file descriptor. */
  public @Nullable DomainIommufd getIommufd() {
    return iommufd;
  }

  public Domain setIommufd(@Nullable DomainIommufd iommufd) {
    this.iommufd = iommufd;
    return this;
  }

  public DomainIommufd ensureIommufd() {
    return iommufd != null ? iommufd : (iommufd = new DomainIommufd());
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
    return vcpu != null ? vcpu : (vcpu = new DomainVcpu());
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
    return vcpus != null ? vcpus : (vcpus = new DomainVcpus());
  }

  /**
   * How many threads serve disk I/O beside the main loop of the hypervisor; their ids start at 1.
   * Since libvirt 1.2.8.
   */
  public @Nullable Integer getIothreads() {
    return Numbers.toInt(iothreads, "iothreads");
  }

  public Domain setIothreads(@Nullable Integer iothreads) {
    this.iothreads = Numbers.wide(iothreads);
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
    return iothreadids != null ? iothreadids : (iothreadids = new DomainIothreadids());
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
    return defaultiothread != null
        ? defaultiothread
        : (defaultiothread = new DomainDefaultiothread());
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
    return throttlegroups != null ? throttlegroups : (throttlegroups = new DomainThrottlegroups());
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
    return cputune != null ? cputune : (cputune = new DomainCputune());
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
    return numatune != null ? numatune : (numatune = new DomainNumatune());
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
    return resource != null ? resource : (resource = new DomainResource());
  }

  /** What firmware tables such as SMBIOS tell the guest. */
  public List<DomainSysinfo> getSysinfos() {
    return sysinfos != null ? sysinfos : (sysinfos = new ArrayList<>());
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
    return os != null ? os : (os = new DomainOs());
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
    return idmap != null ? idmap : (idmap = new DomainIdmap());
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
    return features != null ? features : (features = new DomainFeatures());
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
    return cpu != null ? cpu : (cpu = new DomainCpu());
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
    return clock != null ? clock : (clock = new DomainClock());
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
    return pm != null ? pm : (pm = new DomainPm());
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
    return perf != null ? perf : (perf = new DomainPerf());
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
    return devices != null ? devices : (devices = new DomainDevices());
  }

  /** How SELinux, AppArmor or file ownership protect the domain, one per security driver. */
  public List<DomainSeclabel> getSeclabels() {
    return seclabels != null ? seclabels : (seclabels = new ArrayList<>());
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
    return qemuCommandline != null
        ? qemuCommandline
        : (qemuCommandline = new DomainQemuCommandline());
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
    return qemuCapabilities != null
        ? qemuCapabilities
        : (qemuCapabilities = new DomainQemuCapabilities());
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
    return qemuOverride != null ? qemuOverride : (qemuOverride = new DomainQemuOverride());
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
    return qemuDeprecation != null
        ? qemuDeprecation
        : (qemuDeprecation = new DomainQemuDeprecation());
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
    return lxcNamespace != null ? lxcNamespace : (lxcNamespace = new DomainLxcNamespace());
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
    return keywrap != null ? keywrap : (keywrap = new DomainKeywrap());
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
    return launchSecurity != null ? launchSecurity : (launchSecurity = new DomainLaunchSecurity());
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
    return bhyveCommandline != null
        ? bhyveCommandline
        : (bhyveCommandline = new DomainBhyveCommandline());
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
    return xenCommandline != null ? xenCommandline : (xenCommandline = new DomainXenCommandline());
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
