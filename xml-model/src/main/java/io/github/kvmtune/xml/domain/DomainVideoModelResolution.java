package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/model/resolution}: The smallest resolution. Since libvirt 5.9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoModelResolution extends XmlNode {

  @XmlAttribute @Nullable Long x;
  @XmlAttribute @Nullable Long y;

  /** Pixels in a line. */
  public @Nullable Integer getX() {
    return Numbers.toInt(x, "x");
  }

  public DomainVideoModelResolution setX(@Nullable Integer x) {
    this.x = Numbers.wide(x);
    return this;
  }

  /** Lines. */
  public @Nullable Integer getY() {
    return Numbers.toInt(y, "y");
  }

  public DomainVideoModelResolution setY(@Nullable Integer y) {
    this.y = Numbers.wide(y);
    return this;
  }
}
