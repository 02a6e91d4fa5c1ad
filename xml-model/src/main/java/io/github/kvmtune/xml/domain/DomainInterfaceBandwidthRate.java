package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/interface/bandwidth/inbound} and {@code
 * /domain/devices/interface/bandwidth/outbound}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceBandwidthRate extends XmlNode {

  @XmlAttribute(name = "average")
  @Nullable Long average;

  @XmlAttribute(name = "peak")
  @Nullable Long peak;

  @XmlAttribute(name = "floor")
  @Nullable Long floor;

  @XmlAttribute(name = "burst")
  @Nullable Long burst;

  /** Attribute {@code average}. */
  public @Nullable Long getAverage() {
    return average;
  }

  public DomainInterfaceBandwidthRate setAverage(@Nullable Long average) {
    this.average = average;
    return this;
  }

  /** Attribute {@code peak}. */
  public @Nullable Long getPeak() {
    return peak;
  }

  public DomainInterfaceBandwidthRate setPeak(@Nullable Long peak) {
    this.peak = peak;
    return this;
  }

  /** Attribute {@code floor}. */
  public @Nullable Long getFloor() {
    return floor;
  }

  public DomainInterfaceBandwidthRate setFloor(@Nullable Long floor) {
    this.floor = floor;
    return this;
  }

  /** Attribute {@code burst}. */
  public @Nullable Long getBurst() {
    return burst;
  }

  public DomainInterfaceBandwidthRate setBurst(@Nullable Long burst) {
    this.burst = burst;
    return this;
  }
}
