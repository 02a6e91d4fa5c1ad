package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/source/local}: Where the packets of a udp interface are sent
 * from. Since libvirt 1.2.20.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceSourceLocal extends XmlNode {

  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable Integer port;

  /** The address on the host. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceSourceLocal setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The port. */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainInterfaceSourceLocal setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }
}
