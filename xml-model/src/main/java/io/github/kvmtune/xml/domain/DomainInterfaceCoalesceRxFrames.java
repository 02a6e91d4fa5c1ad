package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/coalesce/rx/frames}: How many received packets make an
 * interrupt.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceCoalesceRxFrames extends XmlNode {

  @XmlAttribute @Nullable Long max;

  /** The most packets that arrive before an interrupt. */
  public @Nullable Long getMax() {
    return max;
  }

  public DomainInterfaceCoalesceRxFrames setMax(@Nullable Long max) {
    this.max = max;
    return this;
  }
}
