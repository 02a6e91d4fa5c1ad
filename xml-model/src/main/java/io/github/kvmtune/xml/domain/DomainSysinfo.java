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

/**
 * {@code /domain/sysinfo}: What firmware tables tell the guest of the machine. Since libvirt 0.8.7.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"bios", "system", "baseBoards", "chassis", "oemStrings", "entries"})
public class DomainSysinfo extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable DomainSysinfoSection bios;
  @XmlElement @Nullable DomainSysinfoSection system;

  @XmlElement(name = "baseBoard")
  @Nullable List<DomainSysinfoSection> baseBoards;

  @XmlElement @Nullable DomainSysinfoSection chassis;
  @XmlElement @Nullable DomainSysinfoOemStrings oemStrings;

  @XmlElement(name = "entry")
  @Nullable List<DomainSysinfoEntry> entries;

  /**
   * {@code smbios} for the tables that {@code dmidecode} shows, {@code fwcfg} for named blobs
   * (since libvirt 6.5.0). Known values: {@code smbios}, {@code fwcfg}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSysinfo setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** SMBIOS block 0, the firmware. */
  public @Nullable DomainSysinfoSection getBios() {
    return bios;
  }

  public DomainSysinfo setBios(@Nullable DomainSysinfoSection bios) {
    this.bios = bios;
    return this;
  }

  public DomainSysinfoSection ensureBios() {
    return bios != null ? bios : (bios = new DomainSysinfoSection());
  }

  /** SMBIOS block 1, the machine; a {@code uuid} entry must equal that of the domain. */
  public @Nullable DomainSysinfoSection getSystem() {
    return system;
  }

  public DomainSysinfo setSystem(@Nullable DomainSysinfoSection system) {
    this.system = system;
    return this;
  }

  public DomainSysinfoSection ensureSystem() {
    return system != null ? system : (system = new DomainSysinfoSection());
  }

  /** SMBIOS blocks 2, the main boards. */
  public List<DomainSysinfoSection> getBaseBoards() {
    return baseBoards != null ? baseBoards : (baseBoards = new ArrayList<>());
  }

  /** SMBIOS block 3, the case. Since libvirt 4.1.0. */
  public @Nullable DomainSysinfoSection getChassis() {
    return chassis;
  }

  public DomainSysinfo setChassis(@Nullable DomainSysinfoSection chassis) {
    this.chassis = chassis;
    return this;
  }

  public DomainSysinfoSection ensureChassis() {
    return chassis != null ? chassis : (chassis = new DomainSysinfoSection());
  }

  /**
   * SMBIOS block 11, strings of your own; the way to hand small data to the guest. Since libvirt
   * 4.1.0.
   */
  public @Nullable DomainSysinfoOemStrings getOemStrings() {
    return oemStrings;
  }

  public DomainSysinfo setOemStrings(@Nullable DomainSysinfoOemStrings oemStrings) {
    this.oemStrings = oemStrings;
    return this;
  }

  public DomainSysinfoOemStrings ensureOemStrings() {
    return oemStrings != null ? oemStrings : (oemStrings = new DomainSysinfoOemStrings());
  }

  /** The blobs, for type fwcfg. */
  public List<DomainSysinfoEntry> getEntries() {
    return entries != null ? entries : (entries = new ArrayList<>());
  }
}
