package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/coalesce}: How interrupts are gathered. Since libvirt 3.3.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"rx"})
public class DomainInterfaceCoalesce extends XmlNode {

  @XmlElement @Nullable DomainInterfaceCoalesceRx rx;

  /** Interrupts for received packets. */
  public @Nullable DomainInterfaceCoalesceRx getRx() {
    return rx;
  }

  public DomainInterfaceCoalesce setRx(@Nullable DomainInterfaceCoalesceRx rx) {
    this.rx = rx;
    return this;
  }

  public DomainInterfaceCoalesceRx ensureRx() {
    return rx != null ? rx : (rx = new DomainInterfaceCoalesceRx());
  }
}
