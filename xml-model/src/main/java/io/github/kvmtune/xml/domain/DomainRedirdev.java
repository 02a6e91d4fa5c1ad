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

/** {@code /domain/devices/redirdev}: A channel for a USB device of a remote client. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sources", "protocol", "log", "boot", "alias", "address"})
public class DomainRedirdev extends XmlNode {

  @XmlAttribute @Nullable String bus;
  @XmlAttribute @Nullable String type;

  @XmlElement(name = "source")
  @Nullable List<DomainChardevSource> sources;

  @XmlElement @Nullable DomainChardevProtocol protocol;
  @XmlElement @Nullable DomainChardevLog log;
  @XmlElement @Nullable DomainDeviceBoot boot;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainAddress address;

  /** The kind of device. Known value: {@code usb}. */
  public @Nullable String getBus() {
    return bus;
  }

  public DomainRedirdev setBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /**
   * What the channel is connected to; {@code spicevmc} for a spice client. Known values: {@code
   * dev}, {@code file}, {@code pipe}, {@code unix}, {@code tcp}, {@code udp}, {@code null}, {@code
   * stdio}, {@code vc}, {@code pty}, {@code spicevmc}, {@code spiceport}, {@code nmdm}, {@code
   * qemu-vdagent}, {@code dbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainRedirdev setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The host ends of the connection; two for udp, else one. */
  public List<DomainChardevSource> getSources() {
    return sources != null ? sources : (sources = new ArrayList<>());
  }

  /** The protocol spoken on a TCP connection. */
  public @Nullable DomainChardevProtocol getProtocol() {
    return protocol;
  }

  public DomainRedirdev setProtocol(@Nullable DomainChardevProtocol protocol) {
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

  public DomainRedirdev setLog(@Nullable DomainChardevLog log) {
    this.log = log;
    return this;
  }

  public DomainChardevLog ensureLog() {
    return log != null ? log : (log = new DomainChardevLog());
  }

  /**
   * The place of the device in the boot order; not together with {@code <boot>} in {@code <os>}.
   */
  public @Nullable DomainDeviceBoot getBoot() {
    return boot;
  }

  public DomainRedirdev setBoot(@Nullable DomainDeviceBoot boot) {
    this.boot = boot;
    return this;
  }

  public DomainDeviceBoot ensureBoot() {
    return boot != null ? boot : (boot = new DomainDeviceBoot());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainRedirdev setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainRedirdev setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }

  /** The other end on the host as a record of its type. */
  public ChardevSourceView getSourceView() {
    return ChardevSourceView.of(type, getSources());
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainRedirdev setSourceView(ChardevSourceView view) {
    ChardevSourceView now = getSourceView();
    if (!view.equals(now)) {
      if (!view.type().equals(now.type())) {
        getSources().clear();
        protocol = null;
      }
      view.writeTo(getSources());
    }
    type = view.type();
    return this;
  }
}
