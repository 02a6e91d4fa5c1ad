package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa}: The NUMA cells of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cells", "interconnects"})
public class DomainCpuNuma extends XmlNode {

  @XmlElement(name = "cell")
  @Nullable List<DomainCpuNumaCell> cells;

  @XmlElement @Nullable DomainCpuNumaInterconnects interconnects;

  /** The cells; libvirt numbers them from 0 if they have no id. */
  public List<DomainCpuNumaCell> getCells() {
    return cells != null ? cells : (cells = new ArrayList<>());
  }

  /** Latency and bandwidth between cells, for the HMAT table. Since libvirt 6.6.0. */
  public @Nullable DomainCpuNumaInterconnects getInterconnects() {
    return interconnects;
  }

  public DomainCpuNuma setInterconnects(@Nullable DomainCpuNumaInterconnects interconnects) {
    this.interconnects = interconnects;
    return this;
  }

  public DomainCpuNumaInterconnects ensureInterconnects() {
    return interconnects != null
        ? interconnects
        : (interconnects = new DomainCpuNumaInterconnects());
  }
}
