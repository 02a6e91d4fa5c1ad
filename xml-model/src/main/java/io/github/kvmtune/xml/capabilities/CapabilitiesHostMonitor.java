package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the use of caches or memory bandwidth can be watched.
 *
 * <p>Found at {@code /capabilities/host/cache/monitor} and {@code
 * /capabilities/host/memory_bandwidth/monitor}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"features"})
public class CapabilitiesHostMonitor extends XmlNode {

  @XmlAttribute @Nullable Integer level;

  @XmlAttribute(name = "reuseThreshold")
  @Nullable Integer reuseThreshold;

  @XmlAttribute(name = "maxMonitors")
  @Nullable Integer maxMonitors;

  @XmlElement(name = "feature")
  @Nullable List<CapabilitiesHostMonitorFeature> features;

  /** The level of the watched cache; unset for memory bandwidth. */
  public @Nullable Integer getLevel() {
    return level;
  }

  public CapabilitiesHostMonitor setLevel(@Nullable Integer level) {
    this.level = level;
    return this;
  }

  /** The occupancy in bytes below which a monitor is free again; unset for memory bandwidth. */
  public @Nullable Integer getReuseThreshold() {
    return reuseThreshold;
  }

  public CapabilitiesHostMonitor setReuseThreshold(@Nullable Integer reuseThreshold) {
    this.reuseThreshold = reuseThreshold;
    return this;
  }

  /** How many monitors there can be. */
  public @Nullable Integer getMaxMonitors() {
    return maxMonitors;
  }

  public CapabilitiesHostMonitor setMaxMonitors(@Nullable Integer maxMonitors) {
    this.maxMonitors = maxMonitors;
    return this;
  }

  /** What can be measured. */
  public List<CapabilitiesHostMonitorFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }
}
