package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/interconnects}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"latencies", "bandwidths"})
public class DomainCpuNumaInterconnects extends XmlNode {

  @XmlElement(name = "latency")
  @Nullable List<DomainCpuNumaInterconnectsLatency> latencies;

  @XmlElement(name = "bandwidth")
  @Nullable List<DomainCpuNumaInterconnectsBandwidth> bandwidths;

  /** The {@code <latency>} elements, in document order. */
  public List<DomainCpuNumaInterconnectsLatency> getLatencies() {
    if (latencies == null) {
      latencies = new ArrayList<>();
    }
    return latencies;
  }

  /** The {@code <bandwidth>} elements, in document order. */
  public List<DomainCpuNumaInterconnectsBandwidth> getBandwidths() {
    if (bandwidths == null) {
      bandwidths = new ArrayList<>();
    }
    return bandwidths;
  }
}
