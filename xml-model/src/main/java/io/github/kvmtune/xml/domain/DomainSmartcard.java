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

/** {@code /domain/devices/smartcard}: A smartcard reader with a card. */
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

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String type;

  @XmlElement(name = "certificate")
  @Nullable List<String> certificates;

  @XmlElement @Nullable String database;

  @XmlElement(name = "source")
  @Nullable List<DomainChardevSource> sources;

  @XmlElement @Nullable DomainChardevProtocol protocol;
  @XmlElement @Nullable DomainChardevLog log;
  @XmlElement @Nullable DomainChardevTarget target;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * Where the card is: in the host, made of certificates of the host, or behind a channel. Known
   * values: {@code host}, {@code host-certificates}, {@code passthrough}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainSmartcard setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * What the channel is connected to, for mode passthrough. Known values: {@code dev}, {@code
   * file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio},
   * {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code
   * qemu-vdagent}, {@code dbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSmartcard setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The names of three certificates, for mode host-certificates. */
  public List<String> getCertificates() {
    return certificates != null ? certificates : (certificates = new ArrayList<>());
  }

  /** The directory of the certificate database; {@code /etc/pki/nssdb} if unset. */
  public @Nullable String getDatabase() {
    return database;
  }

  public DomainSmartcard setDatabase(@Nullable String database) {
    this.database = database;
    return this;
  }

  /** The host ends of the channel; two for udp, else one. */
  public List<DomainChardevSource> getSources() {
    return sources != null ? sources : (sources = new ArrayList<>());
  }

  /** The protocol spoken on a TCP connection. */
  public @Nullable DomainChardevProtocol getProtocol() {
    return protocol;
  }

  public DomainSmartcard setProtocol(@Nullable DomainChardevProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  public DomainChardevProtocol ensureProtocol() {
    return protocol != null ? protocol : (protocol = new DomainChardevProtocol());
  }

  /** A file that receives all output. */
  public @Nullable DomainChardevLog getLog() {
    return log;
  }

  public DomainSmartcard setLog(@Nullable DomainChardevLog log) {
    this.log = log;
    return this;
  }

  public DomainChardevLog ensureLog() {
    return log != null ? log : (log = new DomainChardevLog());
  }

  /** Allowed by the schema; a smartcard has no port. */
  public @Nullable DomainChardevTarget getTarget() {
    return target;
  }

  public DomainSmartcard setTarget(@Nullable DomainChardevTarget target) {
    this.target = target;
    return this;
  }

  public DomainChardevTarget ensureTarget() {
    return target != null ? target : (target = new DomainChardevTarget());
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
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
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
    return address != null ? address : (address = new DomainAddress());
  }

  /** The other end on the host as a record of its type; null if there is none. */
  public @Nullable ChardevSourceView getSourceView() {
    return type == null ? null : ChardevSourceView.of(type, getSources());
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainSmartcard setSourceView(ChardevSourceView view) {
    ChardevSourceView now = getSourceView();
    if (!view.equals(now)) {
      if (now == null || !view.type().equals(now.type())) {
        getSources().clear();
        protocol = null;
      }
      view.writeTo(getSources());
    }
    type = view.type();
    return this;
  }
}
