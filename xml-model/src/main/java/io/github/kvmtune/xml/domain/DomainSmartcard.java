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

/** {@code /domain/devices/smartcard}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "certificates",
      "database",
      "sources",
      "protocol",
      "log",
      "target",
      "acpi",
      "address"
    })
public class DomainSmartcard extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlElement(name = "certificate")
  @Nullable List<String> certificates;

  @XmlElement(name = "database")
  @Nullable String database;

  @XmlElement(name = "source")
  @Nullable List<DomainChardevSource> sources;

  @XmlElement(name = "protocol")
  @Nullable DomainChardevProtocol protocol;

  @XmlElement(name = "log")
  @Nullable DomainChardevLog log;

  @XmlElement(name = "target")
  @Nullable DomainChardevTarget target;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /**
   * Attribute {@code mode}. Known values: {@code host}, {@code host-certificates}, {@code
   * passthrough}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainSmartcard setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * Attribute {@code type}. Known values: {@code dev}, {@code file}, {@code pipe}, {@code unix},
   * {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code
   * spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSmartcard setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The texts of the {@code <certificate>} elements. */
  public List<String> getCertificates() {
    if (certificates == null) {
      certificates = new ArrayList<>();
    }
    return certificates;
  }

  /** The text of the {@code <database>} element. */
  public @Nullable String getDatabase() {
    return database;
  }

  public DomainSmartcard setDatabase(@Nullable String database) {
    this.database = database;
    return this;
  }

  /** The {@code <source>} elements, in document order. */
  public List<DomainChardevSource> getSources() {
    if (sources == null) {
      sources = new ArrayList<>();
    }
    return sources;
  }

  /** The {@code <protocol>} element. */
  public @Nullable DomainChardevProtocol getProtocol() {
    return protocol;
  }

  public DomainSmartcard setProtocol(@Nullable DomainChardevProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  public DomainChardevProtocol ensureProtocol() {
    if (protocol == null) {
      protocol = new DomainChardevProtocol();
    }
    return protocol;
  }

  /** The {@code <log>} element. */
  public @Nullable DomainChardevLog getLog() {
    return log;
  }

  public DomainSmartcard setLog(@Nullable DomainChardevLog log) {
    this.log = log;
    return this;
  }

  public DomainChardevLog ensureLog() {
    if (log == null) {
      log = new DomainChardevLog();
    }
    return log;
  }

  /** The {@code <target>} element. */
  public @Nullable DomainChardevTarget getTarget() {
    return target;
  }

  public DomainSmartcard setTarget(@Nullable DomainChardevTarget target) {
    this.target = target;
    return this;
  }

  public DomainChardevTarget ensureTarget() {
    if (target == null) {
      target = new DomainChardevTarget();
    }
    return target;
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainSmartcard setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    if (acpi == null) {
      acpi = new DomainDeviceAcpi();
    }
    return acpi;
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainSmartcard setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    if (address == null) {
      address = new DomainAddress();
    }
    return address;
  }
}
