package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainCpuNumaInterconnects;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/topology}: How CPUs and memory are divided. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cells", "interconnects"})
public class CapabilitiesHostTopology extends XmlNode {

  @XmlElement @Nullable CapabilitiesHostTopologyCells cells;
  @XmlElement @Nullable DomainCpuNumaInterconnects interconnects;

  /** The NUMA cells. */
  public @Nullable CapabilitiesHostTopologyCells getCells() {
    return cells;
  }

  public CapabilitiesHostTopology setCells(@Nullable CapabilitiesHostTopologyCells cells) {
    this.cells = cells;
    return this;
  }

  public CapabilitiesHostTopologyCells ensureCells() {
    return cells != null ? cells : (cells = new CapabilitiesHostTopologyCells());
  }

  /** Latency and bandwidth between cells, as the firmware's HMAT table states them. */
  public @Nullable DomainCpuNumaInterconnects getInterconnects() {
    return interconnects;
  }

  public CapabilitiesHostTopology setInterconnects(
      @Nullable DomainCpuNumaInterconnects interconnects) {
    this.interconnects = interconnects;
    return this;
  }

  public DomainCpuNumaInterconnects ensureInterconnects() {
    return interconnects != null
        ? interconnects
        : (interconnects = new DomainCpuNumaInterconnects());
  }
}
