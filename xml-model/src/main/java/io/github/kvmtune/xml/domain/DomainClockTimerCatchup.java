package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/clock/timer/catchup}: How fast missed ticks are made up for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainClockTimerCatchup extends XmlNode {

  @XmlAttribute @Nullable Long threshold;
  @XmlAttribute @Nullable Long slew;
  @XmlAttribute @Nullable Long limit;

  /** Ticks missed before catching up starts. */
  public @Nullable Long getThreshold() {
    return threshold;
  }

  public DomainClockTimerCatchup setThreshold(@Nullable Long threshold) {
    this.threshold = threshold;
    return this;
  }

  /** The most ticks that are caught up at once. */
  public @Nullable Long getSlew() {
    return slew;
  }

  public DomainClockTimerCatchup setSlew(@Nullable Long slew) {
    this.slew = slew;
    return this;
  }

  /** Ticks beyond which the rest is given up. */
  public @Nullable Long getLimit() {
    return limit;
  }

  public DomainClockTimerCatchup setLimit(@Nullable Long limit) {
    this.limit = limit;
    return this;
  }
}
