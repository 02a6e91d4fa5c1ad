package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/tune}: Settings of the tap device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sndbuf"})
public class DomainInterfaceTune extends XmlNode {

  @XmlElement @Nullable Long sndbuf;

  /** Bytes of its send buffer. Since libvirt 0.8.8. */
  public @Nullable Long getSndbuf() {
    return sndbuf;
  }

  public DomainInterfaceTune setSndbuf(@Nullable Long sndbuf) {
    this.sndbuf = sndbuf;
    return this;
  }
}
