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

/** {@code /domain/devices/parallel}: A parallel port. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sources", "protocol", "log", "target", "alias", "acpi", "address"})
public class DomainParallel extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "tty")
  @Nullable String tty;

  @XmlElement(name = "source")
  @Nullable List<DomainChardevSource> sources;

  @XmlElement(name = "protocol")
  @Nullable DomainChardevProtocol protocol;

  @XmlElement(name = "log")
  @Nullable DomainChardevLog log;

  @XmlElement(name = "target")
  @Nullable DomainChardevTarget target;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /**
   * What it is connected to on the host. Known values: {@code dev}, {@code file}, {@code pipe},
   * {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty},
   * {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainParallel setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The host terminal, written by libvirt. */
  public @Nullable String getTty() {
    return tty;
  }

  public DomainParallel setTty(@Nullable String tty) {
    this.tty = tty;
    return this;
  }

  /** The host ends of the connection; two for udp, else one. */
  public List<DomainChardevSource> getSources() {
    if (sources == null) {
      sources = new ArrayList<>();
    }
    return sources;
  }

  /** The protocol spoken on a TCP connection. */
  public @Nullable DomainChardevProtocol getProtocol() {
    return protocol;
  }

  public DomainParallel setProtocol(@Nullable DomainChardevProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  public DomainChardevProtocol ensureProtocol() {
    if (protocol == null) {
      protocol = new DomainChardevProtocol();
    }
    return protocol;
  }

  /** A file that receives all output. */
  public @Nullable DomainChardevLog getLog() {
    return log;
  }

  public DomainParallel setLog(@Nullable DomainChardevLog log) {
    this.log = log;
    return this;
  }

  public DomainChardevLog ensureLog() {
    if (log == null) {
      log = new DomainChardevLog();
    }
    return log;
  }

  /** The port the guest sees. */
  public @Nullable DomainChardevTarget getTarget() {
    return target;
  }

  public DomainParallel setTarget(@Nullable DomainChardevTarget target) {
    this.target = target;
    return this;
  }

  public DomainChardevTarget ensureTarget() {
    if (target == null) {
      target = new DomainChardevTarget();
    }
    return target;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainParallel setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    if (alias == null) {
      alias = new DomainAlias();
    }
    return alias;
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainParallel setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainParallel setAddress(@Nullable DomainAddress address) {
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
