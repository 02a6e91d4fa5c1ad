package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domain/clock/timer}: One timer of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"catchup"})
public class DomainClockTimer extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String track;
  @XmlAttribute @Nullable String tickpolicy;
  @XmlAttribute @Nullable BigInteger frequency;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean present;

  @XmlAttribute @Nullable String mode;
  @XmlElement @Nullable DomainClockTimerCatchup catchup;

  /**
   * The timer. Known values: {@code platform}, {@code rtc}, {@code tsc}, {@code hpet}, {@code pit},
   * {@code armvtimer}, {@code kvmclock}, {@code hypervclock}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainClockTimer setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * What the timer follows, for rtc and platform. Known values: {@code boot}, {@code guest}, {@code
   * wall}, {@code realtime}.
   */
  public @Nullable String getTrack() {
    return track;
  }

  public DomainClockTimer setTrack(@Nullable String track) {
    this.track = track;
    return this;
  }

  /**
   * What happens to ticks the guest missed: catch up, delay, merge or drop them; rtc knows delay
   * and catchup, pit delay and discard. Known values: {@code delay}, {@code merge}, {@code
   * discard}, {@code catchup}.
   */
  public @Nullable String getTickpolicy() {
    return tickpolicy;
  }

  public DomainClockTimer setTickpolicy(@Nullable String tickpolicy) {
    this.tickpolicy = tickpolicy;
    return this;
  }

  /**
   * The frequency in Hz, for tsc; the host must match it or scale. Since libvirt 3.2.0 for QEMU.
   */
  public @Nullable Long getFrequency() {
    return Numbers.toLong(frequency, "frequency");
  }

  public DomainClockTimer setFrequency(@Nullable Long frequency) {
    this.frequency = Numbers.wide(frequency);
    return this;
  }

  /** Whether the guest has it; the hypervisor decides if unset. */
  public @Nullable Boolean getPresent() {
    return present;
  }

  public DomainClockTimer setPresent(@Nullable Boolean present) {
    this.present = present;
    return this;
  }

  /**
   * How tsc is read; the QEMU driver ignores it. Known values: {@code auto}, {@code native}, {@code
   * emulate}, {@code paravirt}, {@code smpsafe}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainClockTimer setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** How fast missed ticks are made up for. */
  public @Nullable DomainClockTimerCatchup getCatchup() {
    return catchup;
  }

  public DomainClockTimer setCatchup(@Nullable DomainClockTimerCatchup catchup) {
    this.catchup = catchup;
    return this;
  }

  public DomainClockTimerCatchup ensureCatchup() {
    return catchup != null ? catchup : (catchup = new DomainClockTimerCatchup());
  }
}
