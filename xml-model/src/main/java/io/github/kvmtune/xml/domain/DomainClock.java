package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/clock}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"timers"})
public class DomainClock extends XmlNode {

  @XmlAttribute(name = "offset")
  @Nullable String offset;

  @XmlAttribute(name = "adjustment")
  @Nullable String adjustment;

  @XmlAttribute(name = "timezone")
  @Nullable String timezone;

  @XmlAttribute(name = "basis")
  @Nullable String basis;

  @XmlAttribute(name = "start")
  @Nullable Long start;

  @XmlElement(name = "timer")
  @Nullable List<DomainClockTimer> timers;

  /**
   * Attribute {@code offset}. Known values: {@code localtime}, {@code utc}, {@code timezone},
   * {@code variable}, {@code absolute}.
   */
  public @Nullable String getOffset() {
    return offset;
  }

  public DomainClock setOffset(@Nullable String offset) {
    this.offset = offset;
    return this;
  }

  /** Attribute {@code adjustment}. Known value: {@code reset}. */
  public @Nullable String getAdjustment() {
    return adjustment;
  }

  public DomainClock setAdjustment(@Nullable String adjustment) {
    this.adjustment = adjustment;
    return this;
  }

  /** Attribute {@code timezone}. */
  public @Nullable String getTimezone() {
    return timezone;
  }

  public DomainClock setTimezone(@Nullable String timezone) {
    this.timezone = timezone;
    return this;
  }

  /** Attribute {@code basis}. Known values: {@code utc}, {@code localtime}. */
  public @Nullable String getBasis() {
    return basis;
  }

  public DomainClock setBasis(@Nullable String basis) {
    this.basis = basis;
    return this;
  }

  /** Attribute {@code start}. */
  public @Nullable Long getStart() {
    return start;
  }

  public DomainClock setStart(@Nullable Long start) {
    this.start = start;
    return this;
  }

  /** The {@code <timer>} elements, in document order. */
  public List<DomainClockTimer> getTimers() {
    if (timers == null) {
      timers = new ArrayList<>();
    }
    return timers;
  }
}
