package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune}. */
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
      "memorytunes"
    })
public class DomainCputune extends XmlNode {

  @XmlElement(name = "shares")
  @Nullable Long shares;

  @XmlElement(name = "period")
  @Nullable Long period;

  @XmlElement(name = "quota")
  @Nullable Long quota;

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

  @XmlElement(name = "emulatorpin")
  @Nullable DomainCputuneEmulatorpin emulatorpin;

  @XmlElement(name = "iothreadpin")
  @Nullable List<DomainCputuneIothreadpin> iothreadpins;

  @XmlElement(name = "emulatorsched")
  @Nullable DomainCputuneEmulatorsched emulatorsched;

  @XmlElement(name = "vcpusched")
  @Nullable List<DomainCputuneVcpusched> vcpuscheds;

  @XmlElement(name = "iothreadsched")
  @Nullable List<DomainCputuneIothreadsched> iothreadscheds;

  @XmlElement(name = "cachetune")
  @Nullable List<DomainCputuneCachetune> cachetunes;

  @XmlElement(name = "memorytune")
  @Nullable List<DomainCputuneMemorytune> memorytunes;

  /** The text of the {@code <shares>} element. */
  public @Nullable Long getShares() {
    return shares;
  }

  public DomainCputune setShares(@Nullable Long shares) {
    this.shares = shares;
    return this;
  }

  /** The text of the {@code <period>} element. */
  public @Nullable Long getPeriod() {
    return period;
  }

  public DomainCputune setPeriod(@Nullable Long period) {
    this.period = period;
    return this;
  }

  /** The text of the {@code <quota>} element. */
  public @Nullable Long getQuota() {
    return quota;
  }

  public DomainCputune setQuota(@Nullable Long quota) {
    this.quota = quota;
    return this;
  }

  /** The text of the {@code <emulator_period>} element. */
  public @Nullable Long getEmulatorPeriod() {
    return emulatorPeriod;
  }

  public DomainCputune setEmulatorPeriod(@Nullable Long emulatorPeriod) {
    this.emulatorPeriod = emulatorPeriod;
    return this;
  }

  /** The text of the {@code <emulator_quota>} element. */
  public @Nullable Long getEmulatorQuota() {
    return emulatorQuota;
  }

  public DomainCputune setEmulatorQuota(@Nullable Long emulatorQuota) {
    this.emulatorQuota = emulatorQuota;
    return this;
  }

  /** The text of the {@code <global_period>} element. */
  public @Nullable Long getGlobalPeriod() {
    return globalPeriod;
  }

  public DomainCputune setGlobalPeriod(@Nullable Long globalPeriod) {
    this.globalPeriod = globalPeriod;
    return this;
  }

  /** The text of the {@code <global_quota>} element. */
  public @Nullable Long getGlobalQuota() {
    return globalQuota;
  }

  public DomainCputune setGlobalQuota(@Nullable Long globalQuota) {
    this.globalQuota = globalQuota;
    return this;
  }

  /** The text of the {@code <iothread_period>} element. */
  public @Nullable Long getIothreadPeriod() {
    return iothreadPeriod;
  }

  public DomainCputune setIothreadPeriod(@Nullable Long iothreadPeriod) {
    this.iothreadPeriod = iothreadPeriod;
    return this;
  }

  /** The text of the {@code <iothread_quota>} element. */
  public @Nullable Long getIothreadQuota() {
    return iothreadQuota;
  }

  public DomainCputune setIothreadQuota(@Nullable Long iothreadQuota) {
    this.iothreadQuota = iothreadQuota;
    return this;
  }

  /** The {@code <vcpupin>} elements, in document order. */
  public List<DomainCputuneVcpupin> getVcpupins() {
    if (vcpupins == null) {
      vcpupins = new ArrayList<>();
    }
    return vcpupins;
  }

  /** The {@code <emulatorpin>} element. */
  public @Nullable DomainCputuneEmulatorpin getEmulatorpin() {
    return emulatorpin;
  }

  public DomainCputune setEmulatorpin(@Nullable DomainCputuneEmulatorpin emulatorpin) {
    this.emulatorpin = emulatorpin;
    return this;
  }

  public DomainCputuneEmulatorpin ensureEmulatorpin() {
    if (emulatorpin == null) {
      emulatorpin = new DomainCputuneEmulatorpin();
    }
    return emulatorpin;
  }

  /** The {@code <iothreadpin>} elements, in document order. */
  public List<DomainCputuneIothreadpin> getIothreadpins() {
    if (iothreadpins == null) {
      iothreadpins = new ArrayList<>();
    }
    return iothreadpins;
  }

  /** The {@code <emulatorsched>} element. */
  public @Nullable DomainCputuneEmulatorsched getEmulatorsched() {
    return emulatorsched;
  }

  public DomainCputune setEmulatorsched(@Nullable DomainCputuneEmulatorsched emulatorsched) {
    this.emulatorsched = emulatorsched;
    return this;
  }

  public DomainCputuneEmulatorsched ensureEmulatorsched() {
    if (emulatorsched == null) {
      emulatorsched = new DomainCputuneEmulatorsched();
    }
    return emulatorsched;
  }

  /** The {@code <vcpusched>} elements, in document order. */
  public List<DomainCputuneVcpusched> getVcpuscheds() {
    if (vcpuscheds == null) {
      vcpuscheds = new ArrayList<>();
    }
    return vcpuscheds;
  }

  /** The {@code <iothreadsched>} elements, in document order. */
  public List<DomainCputuneIothreadsched> getIothreadscheds() {
    if (iothreadscheds == null) {
      iothreadscheds = new ArrayList<>();
    }
    return iothreadscheds;
  }

  /** The {@code <cachetune>} elements, in document order. */
  public List<DomainCputuneCachetune> getCachetunes() {
    if (cachetunes == null) {
      cachetunes = new ArrayList<>();
    }
    return cachetunes;
  }

  /** The {@code <memorytune>} elements, in document order. */
  public List<DomainCputuneMemorytune> getMemorytunes() {
    if (memorytunes == null) {
      memorytunes = new ArrayList<>();
    }
    return memorytunes;
  }
}
