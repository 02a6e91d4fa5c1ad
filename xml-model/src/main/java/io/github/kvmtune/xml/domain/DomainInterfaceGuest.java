package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/guest}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceGuest extends XmlNode {

  @XmlAttribute(name = "dev")
  @Nullable String dev;

  @XmlAttribute(name = "actual")
  @Nullable String actual;

  /** Attribute {@code dev}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfaceGuest setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Attribute {@code actual}. */
  public @Nullable String getActual() {
    return actual;
  }

  public DomainInterfaceGuest setActual(@Nullable String actual) {
    this.actual = actual;
    return this;
  }
}
