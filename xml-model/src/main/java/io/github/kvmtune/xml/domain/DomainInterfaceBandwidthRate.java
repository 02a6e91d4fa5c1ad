package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A limit in one direction.
 *
 * <p>Found at {@code /domain/devices/interface/bandwidth/inbound} and {@code
 * /domain/devices/interface/bandwidth/outbound}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceBandwidthRate extends XmlNode {

  @XmlAttribute @Nullable Long average;
  @XmlAttribute @Nullable Long peak;
  @XmlAttribute @Nullable Long floor;
  @XmlAttribute @Nullable Long burst;

  /** Kilobytes per second on average. */
  public @Nullable Long getAverage() {
    return average;
  }

  public DomainInterfaceBandwidthRate setAverage(@Nullable Long average) {
    this.average = average;
    return this;
  }

  /** Kilobytes per second at most; inbound only. */
  public @Nullable Long getPeak() {
    return peak;
  }

  public DomainInterfaceBandwidthRate setPeak(@Nullable Long peak) {
    this.peak = peak;
    return this;
  }

  /**
   * Kilobytes per second that are guaranteed; inbound only, on networks with a limit of their own.
   */
  public @Nullable Long getFloor() {
    return floor;
  }

  public DomainInterfaceBandwidthRate setFloor(@Nullable Long floor) {
    this.floor = floor;
    return this;
  }

  /** Kibibytes that may go at {@code peak} speed. */
  public @Nullable Long getBurst() {
    return burst;
  }

  public DomainInterfaceBandwidthRate setBurst(@Nullable Long burst) {
    this.burst = burst;
    return this;
  }
}
