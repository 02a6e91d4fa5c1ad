package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/listen}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsListen extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "address")
  @Nullable String address;

  @XmlAttribute(name = "network")
  @Nullable String network;

  @XmlAttribute(name = "socket")
  @Nullable String socket;

  /**
   * Attribute {@code type}. Known values: {@code address}, {@code network}, {@code socket}, {@code
   * none}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainGraphicsListen setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code address}. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainGraphicsListen setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Attribute {@code network}. */
  public @Nullable String getNetwork() {
    return network;
  }

  public DomainGraphicsListen setNetwork(@Nullable String network) {
    this.network = network;
    return this;
  }

  /** Attribute {@code socket}. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainGraphicsListen setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
