package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/capabilities}: The Linux capabilities that a container has. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "auditControl", "auditWrite", "blockSuspend", "chown", "dacOverride", "dacReadSearch",
      "fowner", "fsetid", "ipcLock", "ipcOwner", "kill", "lease",
      "linuxImmutable", "macAdmin", "macOverride", "mknod", "netAdmin", "netBindService",
      "netBroadcast", "netRaw", "setgid", "setfcap", "setpcap", "setuid",
      "sysAdmin", "sysBoot", "sysChroot", "sysModule", "sysNice", "sysPacct",
      "sysPtrace", "sysRawio", "sysResource", "sysTime", "sysTtyConfig", "syslog",
      "wakeAlarm"
    })
public class DomainFeaturesCapabilities extends XmlNode {

  @XmlAttribute @Nullable String policy;

  @XmlElement(name = "audit_control")
  @Nullable DomainFeatureState auditControl;

  @XmlElement(name = "audit_write")
  @Nullable DomainFeatureState auditWrite;

  @XmlElement(name = "block_suspend")
  @Nullable DomainFeatureState blockSuspend;

  @XmlElement @Nullable DomainFeatureState chown;

  @XmlElement(name = "dac_override")
  @Nullable DomainFeatureState dacOverride;

  @XmlElement(name = "dac_read_search")
  @Nullable DomainFeatureState dacReadSearch;

  @XmlElement @Nullable DomainFeatureState fowner;
  @XmlElement @Nullable DomainFeatureState fsetid;

  @XmlElement(name = "ipc_lock")
  @Nullable DomainFeatureState ipcLock;

  @XmlElement(name = "ipc_owner")
  @Nullable DomainFeatureState ipcOwner;

  @XmlElement @Nullable DomainFeatureState kill;
  @XmlElement @Nullable DomainFeatureState lease;

  @XmlElement(name = "linux_immutable")
  @Nullable DomainFeatureState linuxImmutable;

  @XmlElement(name = "mac_admin")
  @Nullable DomainFeatureState macAdmin;

  @XmlElement(name = "mac_override")
  @Nullable DomainFeatureState macOverride;

  @XmlElement @Nullable DomainFeatureState mknod;

  @XmlElement(name = "net_admin")
  @Nullable DomainFeatureState netAdmin;

  @XmlElement(name = "net_bind_service")
  @Nullable DomainFeatureState netBindService;

  @XmlElement(name = "net_broadcast")
  @Nullable DomainFeatureState netBroadcast;

  @XmlElement(name = "net_raw")
  @Nullable DomainFeatureState netRaw;

  @XmlElement @Nullable DomainFeatureState setgid;
  @XmlElement @Nullable DomainFeatureState setfcap;
  @XmlElement @Nullable DomainFeatureState setpcap;
  @XmlElement @Nullable DomainFeatureState setuid;

  @XmlElement(name = "sys_admin")
  @Nullable DomainFeatureState sysAdmin;

  @XmlElement(name = "sys_boot")
  @Nullable DomainFeatureState sysBoot;

  @XmlElement(name = "sys_chroot")
  @Nullable DomainFeatureState sysChroot;

  @XmlElement(name = "sys_module")
  @Nullable DomainFeatureState sysModule;

  @XmlElement(name = "sys_nice")
  @Nullable DomainFeatureState sysNice;

  @XmlElement(name = "sys_pacct")
  @Nullable DomainFeatureState sysPacct;

  @XmlElement(name = "sys_ptrace")
  @Nullable DomainFeatureState sysPtrace;

  @XmlElement(name = "sys_rawio")
  @Nullable DomainFeatureState sysRawio;

  @XmlElement(name = "sys_resource")
  @Nullable DomainFeatureState sysResource;

  @XmlElement(name = "sys_time")
  @Nullable DomainFeatureState sysTime;

  @XmlElement(name = "sys_tty_config")
  @Nullable DomainFeatureState sysTtyConfig;

  @XmlElement @Nullable DomainFeatureState syslog;

  @XmlElement(name = "wake_alarm")
  @Nullable DomainFeatureState wakeAlarm;

  /**
   * What holds for a capability that is not named: a sensible set, all or none. Known values:
   * {@code default}, {@code allow}, {@code deny}.
   */
  public @Nullable String getPolicy() {
    return policy;
  }

  public DomainFeaturesCapabilities setPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** CAP_AUDIT_CONTROL: switch kernel auditing. */
  public @Nullable DomainFeatureState getAuditControl() {
    return auditControl;
  }

  public DomainFeaturesCapabilities setAuditControl(@Nullable DomainFeatureState auditControl) {
    this.auditControl = auditControl;
    return this;
  }

  public DomainFeatureState ensureAuditControl() {
    return auditControl != null ? auditControl : (auditControl = new DomainFeatureState());
  }

  /** CAP_AUDIT_WRITE: write to the kernel's audit log. */
  public @Nullable DomainFeatureState getAuditWrite() {
    return auditWrite;
  }

  public DomainFeaturesCapabilities setAuditWrite(@Nullable DomainFeatureState auditWrite) {
    this.auditWrite = auditWrite;
    return this;
  }

  public DomainFeatureState ensureAuditWrite() {
    return auditWrite != null ? auditWrite : (auditWrite = new DomainFeatureState());
  }

  /** CAP_BLOCK_SUSPEND: keep the host from suspending. */
  public @Nullable DomainFeatureState getBlockSuspend() {
    return blockSuspend;
  }

  public DomainFeaturesCapabilities setBlockSuspend(@Nullable DomainFeatureState blockSuspend) {
    this.blockSuspend = blockSuspend;
    return this;
  }

  public DomainFeatureState ensureBlockSuspend() {
    return blockSuspend != null ? blockSuspend : (blockSuspend = new DomainFeatureState());
  }

  /** CAP_CHOWN: change the owner of any file. */
  public @Nullable DomainFeatureState getChown() {
    return chown;
  }

  public DomainFeaturesCapabilities setChown(@Nullable DomainFeatureState chown) {
    this.chown = chown;
    return this;
  }

  public DomainFeatureState ensureChown() {
    return chown != null ? chown : (chown = new DomainFeatureState());
  }

  /** CAP_DAC_OVERRIDE: ignore file permissions. */
  public @Nullable DomainFeatureState getDacOverride() {
    return dacOverride;
  }

  public DomainFeaturesCapabilities setDacOverride(@Nullable DomainFeatureState dacOverride) {
    this.dacOverride = dacOverride;
    return this;
  }

  public DomainFeatureState ensureDacOverride() {
    return dacOverride != null ? dacOverride : (dacOverride = new DomainFeatureState());
  }

  /** CAP_DAC_READ_SEARCH: read any file and search any directory. */
  public @Nullable DomainFeatureState getDacReadSearch() {
    return dacReadSearch;
  }

  public DomainFeaturesCapabilities setDacReadSearch(@Nullable DomainFeatureState dacReadSearch) {
    this.dacReadSearch = dacReadSearch;
    return this;
  }

  public DomainFeatureState ensureDacReadSearch() {
    return dacReadSearch != null ? dacReadSearch : (dacReadSearch = new DomainFeatureState());
  }

  /** CAP_FOWNER: act as the owner of any file. */
  public @Nullable DomainFeatureState getFowner() {
    return fowner;
  }

  public DomainFeaturesCapabilities setFowner(@Nullable DomainFeatureState fowner) {
    this.fowner = fowner;
    return this;
  }

  public DomainFeatureState ensureFowner() {
    return fowner != null ? fowner : (fowner = new DomainFeatureState());
  }

  /** CAP_FSETID: keep set-user-ID bits when a file changes. */
  public @Nullable DomainFeatureState getFsetid() {
    return fsetid;
  }

  public DomainFeaturesCapabilities setFsetid(@Nullable DomainFeatureState fsetid) {
    this.fsetid = fsetid;
    return this;
  }

  public DomainFeatureState ensureFsetid() {
    return fsetid != null ? fsetid : (fsetid = new DomainFeatureState());
  }

  /** CAP_IPC_LOCK: lock memory. */
  public @Nullable DomainFeatureState getIpcLock() {
    return ipcLock;
  }

  public DomainFeaturesCapabilities setIpcLock(@Nullable DomainFeatureState ipcLock) {
    this.ipcLock = ipcLock;
    return this;
  }

  public DomainFeatureState ensureIpcLock() {
    return ipcLock != null ? ipcLock : (ipcLock = new DomainFeatureState());
  }

  /** CAP_IPC_OWNER: ignore permissions of System V IPC. */
  public @Nullable DomainFeatureState getIpcOwner() {
    return ipcOwner;
  }

  public DomainFeaturesCapabilities setIpcOwner(@Nullable DomainFeatureState ipcOwner) {
    this.ipcOwner = ipcOwner;
    return this;
  }

  public DomainFeatureState ensureIpcOwner() {
    return ipcOwner != null ? ipcOwner : (ipcOwner = new DomainFeatureState());
  }

  /** CAP_KILL: send signals to any process. */
  public @Nullable DomainFeatureState getKill() {
    return kill;
  }

  public DomainFeaturesCapabilities setKill(@Nullable DomainFeatureState kill) {
    this.kill = kill;
    return this;
  }

  public DomainFeatureState ensureKill() {
    return kill != null ? kill : (kill = new DomainFeatureState());
  }

  /** CAP_LEASE: take leases on any file. */
  public @Nullable DomainFeatureState getLease() {
    return lease;
  }

  public DomainFeaturesCapabilities setLease(@Nullable DomainFeatureState lease) {
    this.lease = lease;
    return this;
  }

  public DomainFeatureState ensureLease() {
    return lease != null ? lease : (lease = new DomainFeatureState());
  }

  /** CAP_LINUX_IMMUTABLE: set the immutable and append-only flags. */
  public @Nullable DomainFeatureState getLinuxImmutable() {
    return linuxImmutable;
  }

  public DomainFeaturesCapabilities setLinuxImmutable(@Nullable DomainFeatureState linuxImmutable) {
    this.linuxImmutable = linuxImmutable;
    return this;
  }

  public DomainFeatureState ensureLinuxImmutable() {
    return linuxImmutable != null ? linuxImmutable : (linuxImmutable = new DomainFeatureState());
  }

  /** CAP_MAC_ADMIN: change mandatory access control. */
  public @Nullable DomainFeatureState getMacAdmin() {
    return macAdmin;
  }

  public DomainFeaturesCapabilities setMacAdmin(@Nullable DomainFeatureState macAdmin) {
    this.macAdmin = macAdmin;
    return this;
  }

  public DomainFeatureState ensureMacAdmin() {
    return macAdmin != null ? macAdmin : (macAdmin = new DomainFeatureState());
  }

  /** CAP_MAC_OVERRIDE: ignore mandatory access control. */
  public @Nullable DomainFeatureState getMacOverride() {
    return macOverride;
  }

  public DomainFeaturesCapabilities setMacOverride(@Nullable DomainFeatureState macOverride) {
    this.macOverride = macOverride;
    return this;
  }

  public DomainFeatureState ensureMacOverride() {
    return macOverride != null ? macOverride : (macOverride = new DomainFeatureState());
  }

  /** CAP_MKNOD: make device files. */
  public @Nullable DomainFeatureState getMknod() {
    return mknod;
  }

  public DomainFeaturesCapabilities setMknod(@Nullable DomainFeatureState mknod) {
    this.mknod = mknod;
    return this;
  }

  public DomainFeatureState ensureMknod() {
    return mknod != null ? mknod : (mknod = new DomainFeatureState());
  }

  /** CAP_NET_ADMIN: configure networks. */
  public @Nullable DomainFeatureState getNetAdmin() {
    return netAdmin;
  }

  public DomainFeaturesCapabilities setNetAdmin(@Nullable DomainFeatureState netAdmin) {
    this.netAdmin = netAdmin;
    return this;
  }

  public DomainFeatureState ensureNetAdmin() {
    return netAdmin != null ? netAdmin : (netAdmin = new DomainFeatureState());
  }

  /** CAP_NET_BIND_SERVICE: listen on ports below 1024. */
  public @Nullable DomainFeatureState getNetBindService() {
    return netBindService;
  }

  public DomainFeaturesCapabilities setNetBindService(@Nullable DomainFeatureState netBindService) {
    this.netBindService = netBindService;
    return this;
  }

  public DomainFeatureState ensureNetBindService() {
    return netBindService != null ? netBindService : (netBindService = new DomainFeatureState());
  }

  /** CAP_NET_BROADCAST: send broadcasts. */
  public @Nullable DomainFeatureState getNetBroadcast() {
    return netBroadcast;
  }

  public DomainFeaturesCapabilities setNetBroadcast(@Nullable DomainFeatureState netBroadcast) {
    this.netBroadcast = netBroadcast;
    return this;
  }

  public DomainFeatureState ensureNetBroadcast() {
    return netBroadcast != null ? netBroadcast : (netBroadcast = new DomainFeatureState());
  }

  /** CAP_NET_RAW: open raw sockets. */
  public @Nullable DomainFeatureState getNetRaw() {
    return netRaw;
  }

  public DomainFeaturesCapabilities setNetRaw(@Nullable DomainFeatureState netRaw) {
    this.netRaw = netRaw;
    return this;
  }

  public DomainFeatureState ensureNetRaw() {
    return netRaw != null ? netRaw : (netRaw = new DomainFeatureState());
  }

  /** CAP_SETGID: change group IDs. */
  public @Nullable DomainFeatureState getSetgid() {
    return setgid;
  }

  public DomainFeaturesCapabilities setSetgid(@Nullable DomainFeatureState setgid) {
    this.setgid = setgid;
    return this;
  }

  public DomainFeatureState ensureSetgid() {
    return setgid != null ? setgid : (setgid = new DomainFeatureState());
  }

  /** CAP_SETFCAP: set capabilities of files. */
  public @Nullable DomainFeatureState getSetfcap() {
    return setfcap;
  }

  public DomainFeaturesCapabilities setSetfcap(@Nullable DomainFeatureState setfcap) {
    this.setfcap = setfcap;
    return this;
  }

  public DomainFeatureState ensureSetfcap() {
    return setfcap != null ? setfcap : (setfcap = new DomainFeatureState());
  }

  /** CAP_SETPCAP: change capabilities of processes. */
  public @Nullable DomainFeatureState getSetpcap() {
    return setpcap;
  }

  public DomainFeaturesCapabilities setSetpcap(@Nullable DomainFeatureState setpcap) {
    this.setpcap = setpcap;
    return this;
  }

  public DomainFeatureState ensureSetpcap() {
    return setpcap != null ? setpcap : (setpcap = new DomainFeatureState());
  }

  /** CAP_SETUID: change user IDs. */
  public @Nullable DomainFeatureState getSetuid() {
    return setuid;
  }

  public DomainFeaturesCapabilities setSetuid(@Nullable DomainFeatureState setuid) {
    this.setuid = setuid;
    return this;
  }

  public DomainFeatureState ensureSetuid() {
    return setuid != null ? setuid : (setuid = new DomainFeatureState());
  }

  /** CAP_SYS_ADMIN: mount file systems and much else; close to full rights. */
  public @Nullable DomainFeatureState getSysAdmin() {
    return sysAdmin;
  }

  public DomainFeaturesCapabilities setSysAdmin(@Nullable DomainFeatureState sysAdmin) {
    this.sysAdmin = sysAdmin;
    return this;
  }

  public DomainFeatureState ensureSysAdmin() {
    return sysAdmin != null ? sysAdmin : (sysAdmin = new DomainFeatureState());
  }

  /** CAP_SYS_BOOT: reboot. */
  public @Nullable DomainFeatureState getSysBoot() {
    return sysBoot;
  }

  public DomainFeaturesCapabilities setSysBoot(@Nullable DomainFeatureState sysBoot) {
    this.sysBoot = sysBoot;
    return this;
  }

  public DomainFeatureState ensureSysBoot() {
    return sysBoot != null ? sysBoot : (sysBoot = new DomainFeatureState());
  }

  /** CAP_SYS_CHROOT: change the root directory. */
  public @Nullable DomainFeatureState getSysChroot() {
    return sysChroot;
  }

  public DomainFeaturesCapabilities setSysChroot(@Nullable DomainFeatureState sysChroot) {
    this.sysChroot = sysChroot;
    return this;
  }

  public DomainFeatureState ensureSysChroot() {
    return sysChroot != null ? sysChroot : (sysChroot = new DomainFeatureState());
  }

  /** CAP_SYS_MODULE: load kernel modules. */
  public @Nullable DomainFeatureState getSysModule() {
    return sysModule;
  }

  public DomainFeaturesCapabilities setSysModule(@Nullable DomainFeatureState sysModule) {
    this.sysModule = sysModule;
    return this;
  }

  public DomainFeatureState ensureSysModule() {
    return sysModule != null ? sysModule : (sysModule = new DomainFeatureState());
  }

  /** CAP_SYS_NICE: raise priorities and set CPU affinity of any process. */
  public @Nullable DomainFeatureState getSysNice() {
    return sysNice;
  }

  public DomainFeaturesCapabilities setSysNice(@Nullable DomainFeatureState sysNice) {
    this.sysNice = sysNice;
    return this;
  }

  public DomainFeatureState ensureSysNice() {
    return sysNice != null ? sysNice : (sysNice = new DomainFeatureState());
  }

  /** CAP_SYS_PACCT: switch process accounting. */
  public @Nullable DomainFeatureState getSysPacct() {
    return sysPacct;
  }

  public DomainFeaturesCapabilities setSysPacct(@Nullable DomainFeatureState sysPacct) {
    this.sysPacct = sysPacct;
    return this;
  }

  public DomainFeatureState ensureSysPacct() {
    return sysPacct != null ? sysPacct : (sysPacct = new DomainFeatureState());
  }

  /** CAP_SYS_PTRACE: trace any process. */
  public @Nullable DomainFeatureState getSysPtrace() {
    return sysPtrace;
  }

  public DomainFeaturesCapabilities setSysPtrace(@Nullable DomainFeatureState sysPtrace) {
    this.sysPtrace = sysPtrace;
    return this;
  }

  public DomainFeatureState ensureSysPtrace() {
    return sysPtrace != null ? sysPtrace : (sysPtrace = new DomainFeatureState());
  }

  /** CAP_SYS_RAWIO: access I/O ports and raw devices. */
  public @Nullable DomainFeatureState getSysRawio() {
    return sysRawio;
  }

  public DomainFeaturesCapabilities setSysRawio(@Nullable DomainFeatureState sysRawio) {
    this.sysRawio = sysRawio;
    return this;
  }

  public DomainFeatureState ensureSysRawio() {
    return sysRawio != null ? sysRawio : (sysRawio = new DomainFeatureState());
  }

  /** CAP_SYS_RESOURCE: exceed resource limits. */
  public @Nullable DomainFeatureState getSysResource() {
    return sysResource;
  }

  public DomainFeaturesCapabilities setSysResource(@Nullable DomainFeatureState sysResource) {
    this.sysResource = sysResource;
    return this;
  }

  public DomainFeatureState ensureSysResource() {
    return sysResource != null ? sysResource : (sysResource = new DomainFeatureState());
  }

  /** CAP_SYS_TIME: set the clock. */
  public @Nullable DomainFeatureState getSysTime() {
    return sysTime;
  }

  public DomainFeaturesCapabilities setSysTime(@Nullable DomainFeatureState sysTime) {
    this.sysTime = sysTime;
    return this;
  }

  public DomainFeatureState ensureSysTime() {
    return sysTime != null ? sysTime : (sysTime = new DomainFeatureState());
  }

  /** CAP_SYS_TTY_CONFIG: configure terminals. */
  public @Nullable DomainFeatureState getSysTtyConfig() {
    return sysTtyConfig;
  }

  public DomainFeaturesCapabilities setSysTtyConfig(@Nullable DomainFeatureState sysTtyConfig) {
    this.sysTtyConfig = sysTtyConfig;
    return this;
  }

  public DomainFeatureState ensureSysTtyConfig() {
    return sysTtyConfig != null ? sysTtyConfig : (sysTtyConfig = new DomainFeatureState());
  }

  /** CAP_SYSLOG: read and clear the kernel log. */
  public @Nullable DomainFeatureState getSyslog() {
    return syslog;
  }

  public DomainFeaturesCapabilities setSyslog(@Nullable DomainFeatureState syslog) {
    this.syslog = syslog;
    return this;
  }

  public DomainFeatureState ensureSyslog() {
    return syslog != null ? syslog : (syslog = new DomainFeatureState());
  }

  /** CAP_WAKE_ALARM: set alarms that wake the host. */
  public @Nullable DomainFeatureState getWakeAlarm() {
    return wakeAlarm;
  }

  public DomainFeaturesCapabilities setWakeAlarm(@Nullable DomainFeatureState wakeAlarm) {
    this.wakeAlarm = wakeAlarm;
    return this;
  }

  public DomainFeatureState ensureWakeAlarm() {
    return wakeAlarm != null ? wakeAlarm : (wakeAlarm = new DomainFeatureState());
  }
}
