package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/mtu}: The largest packet of the interface. Since libvirt 3.1.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceMtu extends XmlNode {

  @XmlAttribute @Nullable Integer size;

  /** Bytes. */
  public @Nullable Integer getSize() {
    return size;
  }

  public DomainInterfaceMtu setSize(@Nullable Integer size) {
    this.size = size;
    return this;
  }
}
