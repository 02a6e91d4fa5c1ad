package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/guest}: The guest side of an interface, for containers. Since
 * libvirt 1.2.7.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceGuest extends XmlNode {

  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String actual;

  /** The name of the interface in the container. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfaceGuest setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The name it really got, written by libvirt. */
  public @Nullable String getActual() {
    return actual;
  }

  public DomainInterfaceGuest setActual(@Nullable String actual) {
    this.actual = actual;
    return this;
  }
}
