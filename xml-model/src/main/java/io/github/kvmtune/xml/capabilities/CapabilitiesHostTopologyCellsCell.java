package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainCpuNumaCellCache;
import io.github.kvmtune.xml.domain.DomainCpuNumaCellDistances;
import io.github.kvmtune.xml.domain.DomainSize;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/topology/cells/cell}: One NUMA cell. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"memory", "pages", "distances", "caches", "cpus"})
public class CapabilitiesHostTopologyCellsCell extends XmlNode {

  @XmlAttribute @Nullable Long id;
  @XmlElement @Nullable DomainSize memory;
  @XmlElement @Nullable List<CapabilitiesHostTopologyCellsCellPages> pages;
  @XmlElement @Nullable DomainCpuNumaCellDistances distances;

  @XmlElement(name = "cache")
  @Nullable List<DomainCpuNumaCellCache> caches;

  @XmlElement @Nullable CapabilitiesHostTopologyCellsCellCpus cpus;

  /** The number of the cell; numbers may be left out. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public CapabilitiesHostTopologyCellsCell setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** All memory of the cell. */
  public @Nullable DomainSize getMemory() {
    return memory;
  }

  public CapabilitiesHostTopologyCellsCell setMemory(@Nullable DomainSize memory) {
    this.memory = memory;
    return this;
  }

  public DomainSize ensureMemory() {
    return memory != null ? memory : (memory = new DomainSize());
  }

  /** The pool of each page size. */
  public List<CapabilitiesHostTopologyCellsCellPages> getPages() {
    return pages != null ? pages : (pages = new ArrayList<>());
  }

  /** How far each cell is, 10 meaning itself. */
  public @Nullable DomainCpuNumaCellDistances getDistances() {
    return distances;
  }

  public CapabilitiesHostTopologyCellsCell setDistances(
      @Nullable DomainCpuNumaCellDistances distances) {
    this.distances = distances;
    return this;
  }

  public DomainCpuNumaCellDistances ensureDistances() {
    return distances != null ? distances : (distances = new DomainCpuNumaCellDistances());
  }

  /** Memory-side caches of the cell. */
  public List<DomainCpuNumaCellCache> getCaches() {
    return caches != null ? caches : (caches = new ArrayList<>());
  }

  /** The CPUs of the cell; none for a memory-only cell. */
  public @Nullable CapabilitiesHostTopologyCellsCellCpus getCpus() {
    return cpus;
  }

  public CapabilitiesHostTopologyCellsCell setCpus(
      @Nullable CapabilitiesHostTopologyCellsCellCpus cpus) {
    this.cpus = cpus;
    return this;
  }

  public CapabilitiesHostTopologyCellsCellCpus ensureCpus() {
    return cpus != null ? cpus : (cpus = new CapabilitiesHostTopologyCellsCellCpus());
  }
}
