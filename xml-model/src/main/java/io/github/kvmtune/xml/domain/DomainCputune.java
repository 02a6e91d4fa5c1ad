package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune}: Where the threads of the domain run, and how much CPU time they get. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "shares",
      "period",
      "quota",
      "emulatorPeriod",
      "emulatorQuota",
      "globalPeriod",
      "globalQuota",
      "iothreadPeriod",
      "iothreadQuota",
      "vcpupins",
      "emulatorpin",
      "iothreadpins",
      "emulatorsched",
      "vcpuscheds",
      "iothreadscheds",
      "cachetunes",
      "memorytunes",
      "energytunes"
    })
public class DomainCputune extends XmlNode {

  @XmlElement @Nullable Long shares;
  @XmlElement @Nullable Long period;
  @XmlElement @Nullable Long quota;

  @XmlElement(name = "emulator_period")
  @Nullable Long emulatorPeriod;

  @XmlElement(name = "emulator_quota")
  @Nullable Long emulatorQuota;

  @XmlElement(name = "global_period")
  @Nullable Long globalPeriod;

  @XmlElement(name = "global_quota")
  @Nullable Long globalQuota;

  @XmlElement(name = "iothread_period")
  @Nullable Long iothreadPeriod;

  @XmlElement(name = "iothread_quota")
  @Nullable Long iothreadQuota;

  @XmlElement(name = "vcpupin")
  @Nullable List<DomainCputuneVcpupin> vcpupins;

  @XmlElement @Nullable DomainCputuneEmulatorpin emulatorpin;

  @XmlElement(name = "iothreadpin")
  @Nullable List<DomainCputuneIothreadpin> iothreadpins;

  @XmlElement @Nullable DomainCputuneEmulatorsched emulatorsched;

  @XmlElement(name = "vcpusched")
  @Nullable List<DomainCputuneVcpusched> vcpuscheds;

  @XmlElement(name = "iothreadsched")
  @Nullable List<DomainCputuneIothreadsched> iothreadscheds;

  @XmlElement(name = "cachetune")
  @Nullable List<DomainCputuneCachetune> cachetunes;

  @XmlElement(name = "memorytune")
  @Nullable List<DomainCputuneMemorytune> memorytunes;

  @XmlElement(name = "energytune")
  @Nullable List<DomainCputuneEnergytune> energytunes;

  /**
   * The weight against other domains; the range depends on the cgroup version: 2 to 262144 with
   * 1024 as usual on v1, 1 to 10000 with 100 as usual on v2. Since libvirt 0.9.0.
   */
  public @Nullable Long getShares() {
    return shares;
  }

  public DomainCputune setShares(@Nullable Long shares) {
    this.shares = shares;
    return this;
  }

  /**
   * The length in microseconds, 1000 to 1000000, in which each virtual CPU may use {@code quota}.
   * Since libvirt 0.9.4.
   */
  public @Nullable Long getPeriod() {
    return period;
  }

  public DomainCputune setPeriod(@Nullable Long period) {
    this.period = period;
    return this;
  }

  /**
   * Microseconds of CPU time, 1000 at least, each virtual CPU gets in a {@code period}; negative
   * for no limit. Since libvirt 0.9.4.
   */
  public @Nullable Long getQuota() {
    return quota;
  }

  public DomainCputune setQuota(@Nullable Long quota) {
    this.quota = quota;
    return this;
  }

  /** The period of {@code emulatorQuota}, in microseconds. Since libvirt 0.10.0. */
  public @Nullable Long getEmulatorPeriod() {
    return emulatorPeriod;
  }

  public DomainCputune setEmulatorPeriod(@Nullable Long emulatorPeriod) {
    this.emulatorPeriod = emulatorPeriod;
    return this;
  }

  /**
   * Microseconds of CPU time the hypervisor's own threads get in a period; negative for no limit.
   * Since libvirt 0.10.0.
   */
  public @Nullable Long getEmulatorQuota() {
    return emulatorQuota;
  }

  public DomainCputune setEmulatorQuota(@Nullable Long emulatorQuota) {
    this.emulatorQuota = emulatorQuota;
    return this;
  }

  /** The period of {@code globalQuota}, in microseconds. Since libvirt 1.3.3. */
  public @Nullable Long getGlobalPeriod() {
    return globalPeriod;
  }

  public DomainCputune setGlobalPeriod(@Nullable Long globalPeriod) {
    this.globalPeriod = globalPeriod;
    return this;
  }

  /**
   * Microseconds of CPU time, 1000 at least, the whole domain gets in a period; negative for no
   * limit. Since libvirt 1.3.3.
   */
  public @Nullable Long getGlobalQuota() {
    return globalQuota;
  }

  public DomainCputune setGlobalQuota(@Nullable Long globalQuota) {
    this.globalQuota = globalQuota;
    return this;
  }

  /** The period of {@code iothreadQuota}, in microseconds. Since libvirt 2.1.0. */
  public @Nullable Long getIothreadPeriod() {
    return iothreadPeriod;
  }

  public DomainCputune setIothreadPeriod(@Nullable Long iothreadPeriod) {
    this.iothreadPeriod = iothreadPeriod;
    return this;
  }

  /**
   * Microseconds of CPU time each I/O thread gets in a period; negative for no limit. Since libvirt
   * 2.1.0.
   */
  public @Nullable Long getIothreadQuota() {
    return iothreadQuota;
  }

  public DomainCputune setIothreadQuota(@Nullable Long iothreadQuota) {
    this.iothreadQuota = iothreadQuota;
    return this;
  }

  /**
   * The host CPUs each virtual CPU is bound to; those without an entry use {@code cpuset} of {@code
   * vcpu}.
   */
  public List<DomainCputuneVcpupin> getVcpupins() {
    return vcpupins != null ? vcpupins : (vcpupins = new ArrayList<>());
  }

  /** The host CPUs the hypervisor's own threads are bound to. */
  public @Nullable DomainCputuneEmulatorpin getEmulatorpin() {
    return emulatorpin;
  }

  public DomainCputune setEmulatorpin(@Nullable DomainCputuneEmulatorpin emulatorpin) {
    this.emulatorpin = emulatorpin;
    return this;
  }

  public DomainCputuneEmulatorpin ensureEmulatorpin() {
    return emulatorpin != null ? emulatorpin : (emulatorpin = new DomainCputuneEmulatorpin());
  }

  /** The host CPUs each I/O thread is bound to. Since libvirt 1.2.9. */
  public List<DomainCputuneIothreadpin> getIothreadpins() {
    return iothreadpins != null ? iothreadpins : (iothreadpins = new ArrayList<>());
  }

  /** The scheduling class of the emulator threads. Since libvirt 5.3.0. */
  public @Nullable DomainCputuneEmulatorsched getEmulatorsched() {
    return emulatorsched;
  }

  public DomainCputune setEmulatorsched(@Nullable DomainCputuneEmulatorsched emulatorsched) {
    this.emulatorsched = emulatorsched;
    return this;
  }

  public DomainCputuneEmulatorsched ensureEmulatorsched() {
    return emulatorsched != null
        ? emulatorsched
        : (emulatorsched = new DomainCputuneEmulatorsched());
  }

  /** The scheduling class of virtual CPUs. Since libvirt 1.2.13. */
  public List<DomainCputuneVcpusched> getVcpuscheds() {
    return vcpuscheds != null ? vcpuscheds : (vcpuscheds = new ArrayList<>());
  }

  /** The scheduling class of I/O threads. Since libvirt 1.2.13. */
  public List<DomainCputuneIothreadsched> getIothreadscheds() {
    return iothreadscheds != null ? iothreadscheds : (iothreadscheds = new ArrayList<>());
  }

  /** Cache that is set aside for virtual CPUs (resctrl). Since libvirt 4.1.0. */
  public List<DomainCputuneCachetune> getCachetunes() {
    return cachetunes != null ? cachetunes : (cachetunes = new ArrayList<>());
  }

  /** Memory bandwidth that is set aside for virtual CPUs (resctrl). Since libvirt 4.7.0. */
  public List<DomainCputuneMemorytune> getMemorytunes() {
    return memorytunes != null ? memorytunes : (memorytunes = new ArrayList<>());
  }

  /**
   * Groups of virtual CPUs whose use of energy is measured (resctrl). Newer than libvirt 12.2.0.
   */
  public List<DomainCputuneEnergytune> getEnergytunes() {
    return energytunes != null ? energytunes : (energytunes = new ArrayList<>());
  }
}
