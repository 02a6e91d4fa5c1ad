package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/listen}: Where a display server listens. Since libvirt 0.9.4. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsListen extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String network;
  @XmlAttribute @Nullable String socket;

  /**
   * By address, by libvirt network, on a Unix socket, or nowhere, for clients that libvirt hands
   * over; the last two since libvirt 2.0.0. Known values: {@code address}, {@code network}, {@code
   * socket}, {@code none}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainGraphicsListen setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The IP address or host name; that of the driver's configuration if unset. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainGraphicsListen setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The libvirt network whose host address is used. */
  public @Nullable String getNetwork() {
    return network;
  }

  public DomainGraphicsListen setNetwork(@Nullable String network) {
    this.network = network;
    return this;
  }

  /** The socket; libvirt makes one if it is unset. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainGraphicsListen setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
