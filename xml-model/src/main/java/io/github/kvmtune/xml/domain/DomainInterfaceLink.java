package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/link}: Whether the cable is plugged in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceLink extends XmlNode {

  @XmlAttribute @Nullable String state;

  /** The state; up if unset. Known values: {@code up}, {@code down}. */
  public @Nullable String getState() {
    return state;
  }

  public DomainInterfaceLink setState(@Nullable String state) {
    this.state = state;
    return this;
  }
}
