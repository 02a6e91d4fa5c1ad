package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/iothreadids/iothread/poll}. Newer than libvirt 9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIothreadidsIothreadPoll extends XmlNode {

  @XmlAttribute(name = "max")
  @Nullable Long max;

  @XmlAttribute(name = "grow")
  @Nullable Long grow;

  @XmlAttribute(name = "shrink")
  @Nullable Long shrink;

  /** Attribute {@code max}. */
  public @Nullable Long getMax() {
    return max;
  }

  public DomainIothreadidsIothreadPoll setMax(@Nullable Long max) {
    this.max = max;
    return this;
  }

  /** Attribute {@code grow}. */
  public @Nullable Long getGrow() {
    return grow;
  }

  public DomainIothreadidsIothreadPoll setGrow(@Nullable Long grow) {
    this.grow = grow;
    return this;
  }

  /** Attribute {@code shrink}. */
  public @Nullable Long getShrink() {
    return shrink;
  }

  public DomainIothreadidsIothreadPoll setShrink(@Nullable Long shrink) {
    this.shrink = shrink;
    return this;
  }
}
