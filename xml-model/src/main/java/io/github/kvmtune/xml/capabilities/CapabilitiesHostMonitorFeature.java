package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be measured.
 *
 * <p>Found at {@code /capabilities/host/cache/monitor/feature} and {@code
 * /capabilities/host/memory_bandwidth/monitor/feature}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostMonitorFeature extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The measure, such as {@code llc_occupancy} or {@code mbm_total_bytes}. */
  public @Nullable String getName() {
    return name;
  }

  public CapabilitiesHostMonitorFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
