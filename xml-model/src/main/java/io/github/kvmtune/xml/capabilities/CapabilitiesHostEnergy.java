package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/energy}: What can be known of the energy that guests use. Newer than
 * libvirt 12.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"monitor"})
public class CapabilitiesHostEnergy extends XmlNode {

  @XmlElement @Nullable CapabilitiesHostMonitor monitor;

  /** How it can be watched; none if it cannot. */
  public @Nullable CapabilitiesHostMonitor getMonitor() {
    return monitor;
  }

  public CapabilitiesHostEnergy setMonitor(@Nullable CapabilitiesHostMonitor monitor) {
    this.monitor = monitor;
    return this;
  }

  public CapabilitiesHostMonitor ensureMonitor() {
    return monitor != null ? monitor : (monitor = new CapabilitiesHostMonitor());
  }
}
