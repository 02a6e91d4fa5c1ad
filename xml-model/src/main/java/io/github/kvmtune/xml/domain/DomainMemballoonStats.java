package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/memballoon/stats}: How often the guest reports its memory statistics. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemballoonStats extends XmlNode {

  @XmlAttribute @Nullable Long period;

  /** Seconds between two reports; 0 for never. */
  public @Nullable Integer getPeriod() {
    return Numbers.toInt(period, "period");
  }

  public DomainMemballoonStats setPeriod(@Nullable Integer period) {
    this.period = Numbers.wide(period);
    return this;
  }
}
