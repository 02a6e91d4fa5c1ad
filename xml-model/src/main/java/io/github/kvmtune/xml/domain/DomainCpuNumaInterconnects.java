package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cpu/numa/interconnects}: How fast cells reach the memory of each other, for the
 * HMAT table of the guest. Since libvirt 6.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"latencies", "bandwidths"})
public class DomainCpuNumaInterconnects extends XmlNode {

  @XmlElement(name = "latency")
  @Nullable List<DomainCpuNumaInterconnectsLatency> latencies;

  @XmlElement(name = "bandwidth")
  @Nullable List<DomainCpuNumaInterconnectsBandwidth> bandwidths;

  /** Latencies between cells. */
  public List<DomainCpuNumaInterconnectsLatency> getLatencies() {
    return latencies != null ? latencies : (latencies = new ArrayList<>());
  }

  /** Bandwidths between cells. */
  public List<DomainCpuNumaInterconnectsBandwidth> getBandwidths() {
    return bandwidths != null ? bandwidths : (bandwidths = new ArrayList<>());
  }
}
