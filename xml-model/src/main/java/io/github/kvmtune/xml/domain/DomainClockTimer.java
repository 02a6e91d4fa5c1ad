package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/clock/timer}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"catchup"})
public class DomainClockTimer extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "track")
  @Nullable String track;

  @XmlAttribute(name = "tickpolicy")
  @Nullable String tickpolicy;

  @XmlAttribute(name = "frequency")
  @Nullable Long frequency;

  @XmlAttribute(name = "present")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean present;

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlElement(name = "catchup")
  @Nullable DomainClockTimerCatchup catchup;

  /**
   * Attribute {@code name}. Known values: {@code platform}, {@code rtc}, {@code tsc}, {@code hpet},
   * {@code pit}, {@code armvtimer}, {@code kvmclock}, {@code hypervclock}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainClockTimer setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * Attribute {@code track}. Known values: {@code boot}, {@code guest}, {@code wall}, {@code
   * realtime}.
   */
  public @Nullable String getTrack() {
    return track;
  }

  public DomainClockTimer setTrack(@Nullable String track) {
    this.track = track;
    return this;
  }

  /**
   * Attribute {@code tickpolicy}. Known values: {@code delay}, {@code merge}, {@code discard},
   * {@code catchup}.
   */
  public @Nullable String getTickpolicy() {
    return tickpolicy;
  }

  public DomainClockTimer setTickpolicy(@Nullable String tickpolicy) {
    this.tickpolicy = tickpolicy;
    return this;
  }

  /** Attribute {@code frequency}. */
  public @Nullable Long getFrequency() {
    return frequency;
  }

  public DomainClockTimer setFrequency(@Nullable Long frequency) {
    this.frequency = frequency;
    return this;
  }

  /** Attribute {@code present}, yes or no. */
  public @Nullable Boolean getPresent() {
    return present;
  }

  public DomainClockTimer setPresent(@Nullable Boolean present) {
    this.present = present;
    return this;
  }

  /**
   * Attribute {@code mode}. Known values: {@code auto}, {@code native}, {@code emulate}, {@code
   * paravirt}, {@code smpsafe}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainClockTimer setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The {@code <catchup>} element. */
  public @Nullable DomainClockTimerCatchup getCatchup() {
    return catchup;
  }

  public DomainClockTimer setCatchup(@Nullable DomainClockTimerCatchup catchup) {
    this.catchup = catchup;
    return this;
  }

  public DomainClockTimerCatchup ensureCatchup() {
    if (catchup == null) {
      catchup = new DomainClockTimerCatchup();
    }
    return catchup;
  }
}
