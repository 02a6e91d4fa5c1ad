package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/model/resolution}: The smallest resolution. Since libvirt 5.9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoModelResolution extends XmlNode {

  @XmlAttribute @Nullable Integer x;
  @XmlAttribute @Nullable Integer y;

  /** Pixels in a line. */
  public @Nullable Integer getX() {
    return x;
  }

  public DomainVideoModelResolution setX(@Nullable Integer x) {
    this.x = x;
    return this;
  }

  /** Lines. */
  public @Nullable Integer getY() {
    return y;
  }

  public DomainVideoModelResolution setY(@Nullable Integer y) {
    this.y = y;
    return this;
  }
}
