package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cache}: The caches of the host that guests share. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"banks", "monitor"})
public class CapabilitiesHostCache extends XmlNode {

  @XmlElement(name = "bank")
  @Nullable List<CapabilitiesHostCacheBank> banks;

  @XmlElement @Nullable CapabilitiesHostMonitor monitor;

  /** The caches one by one, usually those of the last level only. */
  public List<CapabilitiesHostCacheBank> getBanks() {
    return banks != null ? banks : (banks = new ArrayList<>());
  }

  /** How the use of the caches can be watched. */
  public @Nullable CapabilitiesHostMonitor getMonitor() {
    return monitor;
  }

  public CapabilitiesHostCache setMonitor(@Nullable CapabilitiesHostMonitor monitor) {
    this.monitor = monitor;
    return this;
  }

  public CapabilitiesHostMonitor ensureMonitor() {
    return monitor != null ? monitor : (monitor = new CapabilitiesHostMonitor());
  }
}
