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
      "auditControl",
      "auditWrite",
      "blockSuspend",
      "chown",
      "dacOverride",
      "dacReadSearch",
      "fowner",
      "fsetid",
      "ipcLock",
      "ipcOwner",
      "kill",
      "lease",
      "linuxImmutable",
      "macAdmin",
      "macOverride",
      "mknod",
      "netAdmin",
      "netBindService",
      "netBroadcast",
      "netRaw",
      "setgid",
      "setfcap",
      "setpcap",
      "setuid",
      "sysAdmin",
      "sysBoot",
      "sysChroot",
      "sysModule",
      "sysNice",
      "sysPacct",
      "sysPtrace",
      "sysRawio",
      "sysResource",
      "sysTime",
      "sysTtyConfig",
      "syslog",
      "wakeAlarm"
    })
public class DomainFeaturesCapabilities extends XmlNode {

  @XmlAttribute(name = "policy")
  @Nullable String policy;

  @XmlElement(name = "audit_control")
  @Nullable DomainFeatureState auditControl;

  @XmlElement(name = "audit_write")
  @Nullable DomainFeatureState auditWrite;

  @XmlElement(name = "block_suspend")
  @Nullable DomainFeatureState blockSuspend;

  @XmlElement(name = "chown")
  @Nullable DomainFeatureState chown;

  @XmlElement(name = "dac_override")
  @Nullable DomainFeatureState dacOverride;

  @XmlElement(name = "dac_read_search")
  @Nullable DomainFeatureState dacReadSearch;

  @XmlElement(name = "fowner")
  @Nullable DomainFeatureState fowner;

  @XmlElement(name = "fsetid")
  @Nullable DomainFeatureState fsetid;

  @XmlElement(name = "ipc_lock")
  @Nullable DomainFeatureState ipcLock;

  @XmlElement(name = "ipc_owner")
  @Nullable DomainFeatureState ipcOwner;

  @XmlElement(name = "kill")
  @Nullable DomainFeatureState kill;

  @XmlElement(name = "lease")
  @Nullable DomainFeatureState lease;

  @XmlElement(name = "linux_immutable")
  @Nullable DomainFeatureState linuxImmutable;

  @XmlElement(name = "mac_admin")
  @Nullable DomainFeatureState macAdmin;

  @XmlElement(name = "mac_override")
  @Nullable DomainFeatureState macOverride;

  @XmlElement(name = "mknod")
  @Nullable DomainFeatureState mknod;

  @XmlElement(name = "net_admin")
  @Nullable DomainFeatureState netAdmin;

  @XmlElement(name = "net_bind_service")
  @Nullable DomainFeatureState netBindService;

  @XmlElement(name = "net_broadcast")
  @Nullable DomainFeatureState netBroadcast;

  @XmlElement(name = "net_raw")
  @Nullable DomainFeatureState netRaw;

  @XmlElement(name = "setgid")
  @Nullable DomainFeatureState setgid;

  @XmlElement(name = "setfcap")
  @Nullable DomainFeatureState setfcap;

  @XmlElement(name = "setpcap")
  @Nullable DomainFeatureState setpcap;

  @XmlElement(name = "setuid")
  @Nullable DomainFeatureState setuid;

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

  @XmlElement(name = "syslog")
  @Nullable DomainFeatureState syslog;

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
    if (auditControl == null) {
      auditControl = new DomainFeatureState();
    }
    return auditControl;
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
    if (auditWrite == null) {
      auditWrite = new DomainFeatureState();
    }
    return auditWrite;
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
    if (blockSuspend == null) {
      blockSuspend = new DomainFeatureState();
    }
    return blockSuspend;
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
    if (chown == null) {
      chown = new DomainFeatureState();
    }
    return chown;
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
    if (dacOverride == null) {
      dacOverride = new DomainFeatureState();
    }
    return dacOverride;
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
    if (dacReadSearch == null) {
      dacReadSearch = new DomainFeatureState();
    }
    return dacReadSearch;
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
    if (fowner == null) {
      fowner = new DomainFeatureState();
    }
    return fowner;
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
    if (fsetid == null) {
      fsetid = new DomainFeatureState();
    }
    return fsetid;
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
    if (ipcLock == null) {
      ipcLock = new DomainFeatureState();
    }
    return ipcLock;
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
    if (ipcOwner == null) {
      ipcOwner = new DomainFeatureState();
    }
    return ipcOwner;
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
    if (kill == null) {
      kill = new DomainFeatureState();
    }
    return kill;
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
    if (lease == null) {
      lease = new DomainFeatureState();
    }
    return lease;
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
    if (linuxImmutable == null) {
      linuxImmutable = new DomainFeatureState();
    }
    return linuxImmutable;
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
    if (macAdmin == null) {
      macAdmin = new DomainFeatureState();
    }
    return macAdmin;
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
    if (macOverride == null) {
      macOverride = new DomainFeatureState();
    }
    return macOverride;
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
    if (mknod == null) {
      mknod = new DomainFeatureState();
    }
    return mknod;
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
    if (netAdmin == null) {
      netAdmin = new DomainFeatureState();
    }
    return netAdmin;
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
    if (netBindService == null) {
      netBindService = new DomainFeatureState();
    }
    return netBindService;
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
    if (netBroadcast == null) {
      netBroadcast = new DomainFeatureState();
    }
    return netBroadcast;
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
    if (netRaw == null) {
      netRaw = new DomainFeatureState();
    }
    return netRaw;
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
    if (setgid == null) {
      setgid = new DomainFeatureState();
    }
    return setgid;
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
    if (setfcap == null) {
      setfcap = new DomainFeatureState();
    }
    return setfcap;
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
    if (setpcap == null) {
      setpcap = new DomainFeatureState();
    }
    return setpcap;
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
    if (setuid == null) {
      setuid = new DomainFeatureState();
    }
    return setuid;
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
    if (sysAdmin == null) {
      sysAdmin = new DomainFeatureState();
    }
    return sysAdmin;
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
    if (sysBoot == null) {
      sysBoot = new DomainFeatureState();
    }
    return sysBoot;
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
    if (sysChroot == null) {
      sysChroot = new DomainFeatureState();
    }
    return sysChroot;
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
    if (sysModule == null) {
      sysModule = new DomainFeatureState();
    }
    return sysModule;
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
    if (sysNice == null) {
      sysNice = new DomainFeatureState();
    }
    return sysNice;
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
    if (sysPacct == null) {
      sysPacct = new DomainFeatureState();
    }
    return sysPacct;
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
    if (sysPtrace == null) {
      sysPtrace = new DomainFeatureState();
    }
    return sysPtrace;
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
    if (sysRawio == null) {
      sysRawio = new DomainFeatureState();
    }
    return sysRawio;
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
    if (sysResource == null) {
      sysResource = new DomainFeatureState();
    }
    return sysResource;
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
    if (sysTime == null) {
      sysTime = new DomainFeatureState();
    }
    return sysTime;
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
    if (sysTtyConfig == null) {
      sysTtyConfig = new DomainFeatureState();
    }
    return sysTtyConfig;
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
    if (syslog == null) {
      syslog = new DomainFeatureState();
    }
    return syslog;
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
    if (wakeAlarm == null) {
      wakeAlarm = new DomainFeatureState();
    }
    return wakeAlarm;
  }
}
