package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the use of caches, memory bandwidth or energy can be watched.
 *
 * <p>Found at {@code /capabilities/host/cache/monitor}, {@code
 * /capabilities/host/memory_bandwidth/monitor} and {@code /capabilities/host/energy/monitor}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"features"})
public class CapabilitiesHostMonitor extends XmlNode {

  @XmlAttribute @Nullable Long level;

  @XmlAttribute(name = "reuseThreshold")
  @Nullable Long reuseThreshold;

  @XmlAttribute(name = "maxMonitors")
  @Nullable Long maxMonitors;

  @XmlElement(name = "feature")
  @Nullable List<CapabilitiesHostMonitorFeature> features;

  /** The level of the watched cache; unset for what is no cache. */
  public @Nullable Integer getLevel() {
    return Numbers.toInt(level, "level");
  }

  public CapabilitiesHostMonitor setLevel(@Nullable Integer level) {
    this.level = Numbers.wide(level);
    return this;
  }

  /** The occupancy in bytes below which a monitor is free again; unset for what is no cache. */
  public @Nullable Integer getReuseThreshold() {
    return Numbers.toInt(reuseThreshold, "reuseThreshold");
  }

  public CapabilitiesHostMonitor setReuseThreshold(@Nullable Integer reuseThreshold) {
    this.reuseThreshold = Numbers.wide(reuseThreshold);
    return this;
  }

  /** How many monitors there can be. */
  public @Nullable Integer getMaxMonitors() {
    return Numbers.toInt(maxMonitors, "maxMonitors");
  }

  public CapabilitiesHostMonitor setMaxMonitors(@Nullable Integer maxMonitors) {
    this.maxMonitors = Numbers.wide(maxMonitors);
    return this;
  }

  /** What can be measured. */
  public List<CapabilitiesHostMonitorFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }
}
