package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
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

  @XmlAttribute @Nullable Integer granularity;
  @XmlAttribute @Nullable Integer min;

  @XmlAttribute(name = "maxAllocs")
  @Nullable Integer maxAllocs;

  /** The step of allocations in percent. */
  public @Nullable Integer getGranularity() {
    return granularity;
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setGranularity(@Nullable Integer granularity) {
    this.granularity = granularity;
    return this;
  }

  /** The least that can be allocated in percent. */
  public @Nullable Integer getMin() {
    return min;
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setMin(@Nullable Integer min) {
    this.min = min;
    return this;
  }

  /** How many allocations there can be. */
  public @Nullable Integer getMaxAllocs() {
    return maxAllocs;
  }

  public CapabilitiesHostMemoryBandwidthNodeControl setMaxAllocs(@Nullable Integer maxAllocs) {
    this.maxAllocs = maxAllocs;
    return this;
  }
}
