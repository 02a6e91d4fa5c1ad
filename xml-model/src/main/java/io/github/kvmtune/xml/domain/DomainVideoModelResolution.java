package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/model/resolution}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoModelResolution extends XmlNode {

  @XmlAttribute(name = "x")
  @Nullable Integer x;

  @XmlAttribute(name = "y")
  @Nullable Integer y;

  /** Attribute {@code x}. */
  public @Nullable Integer getX() {
    return x;
  }

  public DomainVideoModelResolution setX(@Nullable Integer x) {
    this.x = x;
    return this;
  }

  /** Attribute {@code y}. */
  public @Nullable Integer getY() {
    return y;
  }

  public DomainVideoModelResolution setY(@Nullable Integer y) {
    this.y = y;
    return this;
  }
}
