package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/capabilities}. */
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

  /** Attribute {@code policy}. Known values: {@code default}, {@code allow}, {@code deny}. */
  public @Nullable String getPolicy() {
    return policy;
  }

  public DomainFeaturesCapabilities setPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** The {@code <audit_control>} element. */
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

  /** The {@code <audit_write>} element. */
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

  /** The {@code <block_suspend>} element. */
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

  /** The {@code <chown>} element. */
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

  /** The {@code <dac_override>} element. */
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

  /** The {@code <dac_read_search>} element. */
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

  /** The {@code <fowner>} element. */
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

  /** The {@code <fsetid>} element. */
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

  /** The {@code <ipc_lock>} element. */
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

  /** The {@code <ipc_owner>} element. */
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

  /** The {@code <kill>} element. */
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

  /** The {@code <lease>} element. */
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

  /** The {@code <linux_immutable>} element. */
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

  /** The {@code <mac_admin>} element. */
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

  /** The {@code <mac_override>} element. */
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

  /** The {@code <mknod>} element. */
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

  /** The {@code <net_admin>} element. */
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

  /** The {@code <net_bind_service>} element. */
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

  /** The {@code <net_broadcast>} element. */
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

  /** The {@code <net_raw>} element. */
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

  /** The {@code <setgid>} element. */
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

  /** The {@code <setfcap>} element. */
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

  /** The {@code <setpcap>} element. */
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

  /** The {@code <setuid>} element. */
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

  /** The {@code <sys_admin>} element. */
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

  /** The {@code <sys_boot>} element. */
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

  /** The {@code <sys_chroot>} element. */
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

  /** The {@code <sys_module>} element. */
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

  /** The {@code <sys_nice>} element. */
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

  /** The {@code <sys_pacct>} element. */
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

  /** The {@code <sys_ptrace>} element. */
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

  /** The {@code <sys_rawio>} element. */
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

  /** The {@code <sys_resource>} element. */
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

  /** The {@code <sys_time>} element. */
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

  /** The {@code <sys_tty_config>} element. */
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

  /** The {@code <syslog>} element. */
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

  /** The {@code <wake_alarm>} element. */
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
