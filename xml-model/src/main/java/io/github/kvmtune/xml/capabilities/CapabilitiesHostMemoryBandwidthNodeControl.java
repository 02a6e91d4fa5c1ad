package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/memory_bandwidth/node/control}: How memory bandwidth can be divided
 * among guests.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostMemoryBandwidthNodeControl extends XmlNode {

  @XmlAttribute @Nullable Long granularity;
  @XmlAttribute @Nullable Long min;

  @XmlAttribute(name = "maxAllocs")
  @Nullable Long maxAllocs;

  /** The step of allocations in percent. */
  public @Nullable Integer getGranularity() {
    return Numbers.toInt(granularity, "granularity");
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setGranularity(@Nullable Integer granularity) {
    this.granularity = Numbers.wide(granularity);
    return this;
  }

  /** The least that can be allocated in percent. */
  public @Nullable Integer getMin() {
    return Numbers.toInt(min, "min");
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setMin(@Nullable Integer min) {
    this.min = Numbers.wide(min);
    return this;
  }

  /** How many allocations there can be. */
  public @Nullable Integer getMaxAllocs() {
    return Numbers.toInt(maxAllocs, "maxAllocs");
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setMaxAllocs(@Nullable Integer maxAllocs) {
    this.maxAllocs = Numbers.wide(maxAllocs);
    return this;
  }
}
