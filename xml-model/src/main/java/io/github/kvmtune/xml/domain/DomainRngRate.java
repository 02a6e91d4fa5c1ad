package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/rng/rate}: How much the guest may take. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainRngRate extends XmlNode {

  @XmlAttribute @Nullable Long bytes;
  @XmlAttribute @Nullable Long period;

  /** Bytes in a {@code period}. */
  public @Nullable Long getBytes() {
    return bytes;
  }

  public DomainRngRate setBytes(@Nullable Long bytes) {
    this.bytes = bytes;
    return this;
  }

  /** The length in milliseconds; 1000 if unset. */
  public @Nullable Long getPeriod() {
    return period;
  }

  public DomainRngRate setPeriod(@Nullable Long period) {
    this.period = period;
    return this;
  }
}
