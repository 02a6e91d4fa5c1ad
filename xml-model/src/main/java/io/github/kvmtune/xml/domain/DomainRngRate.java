package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/rng/rate}: How much the guest may take. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainRngRate extends XmlNode {

  @XmlAttribute @Nullable BigInteger bytes;
  @XmlAttribute @Nullable BigInteger period;

  /** Bytes in a {@code period}. */
  public @Nullable Long getBytes() {
    return Numbers.toLong(bytes, "bytes");
  }

  public DomainRngRate setBytes(@Nullable Long bytes) {
    this.bytes = Numbers.wide(bytes);
    return this;
  }

  /** The length in milliseconds; 1000 if unset. */
  public @Nullable Long getPeriod() {
    return Numbers.toLong(period, "period");
  }

  public DomainRngRate setPeriod(@Nullable Long period) {
    this.period = Numbers.wide(period);
    return this;
  }
}
