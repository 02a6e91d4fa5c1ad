package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/memory_bandwidth}: The memory controllers whose bandwidth can be
 * divided.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"nodes", "monitor"})
public class CapabilitiesHostMemoryBandwidth extends XmlNode {

  @XmlElement(name = "node")
  @Nullable List<CapabilitiesHostMemoryBandwidthNode> nodes;

  @XmlElement @Nullable CapabilitiesHostMonitor monitor;

  /** The controllers one by one. */
  public List<CapabilitiesHostMemoryBandwidthNode> getNodes() {
    return nodes != null ? nodes : (nodes = new ArrayList<>());
  }

  /** How the use of memory bandwidth can be watched. */
  public @Nullable CapabilitiesHostMonitor getMonitor() {
    return monitor;
  }

  public CapabilitiesHostMemoryBandwidth setMonitor(@Nullable CapabilitiesHostMonitor monitor) {
    this.monitor = monitor;
    return this;
  }

  public CapabilitiesHostMonitor ensureMonitor() {
    return monitor != null ? monitor : (monitor = new CapabilitiesHostMonitor());
  }
}
