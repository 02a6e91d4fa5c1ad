package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/clock}: The clock of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"timers"})
public class DomainClock extends XmlNode {

  @XmlAttribute @Nullable String offset;
  @XmlAttribute @Nullable String adjustment;
  @XmlAttribute @Nullable String timezone;
  @XmlAttribute @Nullable String basis;
  @XmlAttribute @Nullable BigInteger start;

  @XmlElement(name = "timer")
  @Nullable List<DomainClockTimer> timers;

  /**
   * What the clock starts from; {@code localtime} for Windows guests, {@code utc} for others.
   * {@code absolute} since libvirt 8.4.0. Known values: {@code localtime}, {@code utc}, {@code
   * timezone}, {@code variable}, {@code absolute}.
   */
  public @Nullable String getOffset() {
    return offset;
  }

  public DomainClock setOffset(@Nullable String offset) {
    this.offset = offset;
    return this;
  }

  /**
   * Seconds from {@code basis}, or {@code reset} to start afresh at each boot. Known value: {@code
   * reset}.
   */
  public @Nullable String getAdjustment() {
    return adjustment;
  }

  public DomainClock setAdjustment(@Nullable String adjustment) {
    this.adjustment = adjustment;
    return this;
  }

  /** The time zone, with offset {@code timezone}. */
  public @Nullable String getTimezone() {
    return timezone;
  }

  public DomainClock setTimezone(@Nullable String timezone) {
    this.timezone = timezone;
    return this;
  }

  /**
   * What a variable offset is relative to; {@code utc} if unset. Known values: {@code utc}, {@code
   * localtime}.
   */
  public @Nullable String getBasis() {
    return basis;
  }

  public DomainClock setBasis(@Nullable String basis) {
    this.basis = basis;
    return this;
  }

  /** Seconds since 1970 at which the clock starts, with offset {@code absolute}. */
  public @Nullable Long getStart() {
    return Numbers.toLong(start, "start");
  }

  public DomainClock setStart(@Nullable Long start) {
    this.start = Numbers.wide(start);
    return this;
  }

  /** Timers of the guest that differ from the hypervisor's default. */
  public List<DomainClockTimer> getTimers() {
    return timers != null ? timers : (timers = new ArrayList<>());
  }
}
