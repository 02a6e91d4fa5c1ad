package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/cell}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"distances", "caches"})
public class DomainCpuNumaCell extends XmlNode {

  @XmlAttribute(name = "id")
  @Nullable Integer id;

  @XmlAttribute(name = "cpus")
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpus;

  @XmlAttribute(name = "memory")
  @Nullable Long memoryValue;

  @XmlAttribute(name = "unit")
  @Nullable String unit;

  @XmlAttribute(name = "memAccess")
  @Nullable String memAccess;

  @XmlAttribute(name = "discard")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean discard;

  @XmlElement(name = "distances")
  @Nullable DomainCpuNumaCellDistances distances;

  @XmlElement(name = "cache")
  @Nullable List<DomainCpuNumaCellCache> caches;

  /** Attribute {@code id}. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainCpuNumaCell setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** Attribute {@code cpus}. */
  public @Nullable IdSet getCpus() {
    return cpus;
  }

  public DomainCpuNumaCell setCpus(@Nullable IdSet cpus) {
    this.cpus = cpus;
    return this;
  }

  /** Attribute {@code memory}. */
  public @Nullable Long getMemoryValue() {
    return memoryValue;
  }

  public DomainCpuNumaCell setMemoryValue(@Nullable Long memoryValue) {
    this.memoryValue = memoryValue;
    return this;
  }

  /** Attribute {@code unit}. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainCpuNumaCell setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** Attribute {@code memAccess}. Known values: {@code shared}, {@code private}. */
  public @Nullable String getMemAccess() {
    return memAccess;
  }

  public DomainCpuNumaCell setMemAccess(@Nullable String memAccess) {
    this.memAccess = memAccess;
    return this;
  }

  /** Attribute {@code discard}, yes or no. */
  public @Nullable Boolean getDiscard() {
    return discard;
  }

  public DomainCpuNumaCell setDiscard(@Nullable Boolean discard) {
    this.discard = discard;
    return this;
  }

  /** The {@code <distances>} element. */
  public @Nullable DomainCpuNumaCellDistances getDistances() {
    return distances;
  }

  public DomainCpuNumaCell setDistances(@Nullable DomainCpuNumaCellDistances distances) {
    this.distances = distances;
    return this;
  }

  public DomainCpuNumaCellDistances ensureDistances() {
    if (distances == null) {
      distances = new DomainCpuNumaCellDistances();
    }
    return distances;
  }

  /** The {@code <cache>} elements, in document order. */
  public List<DomainCpuNumaCellCache> getCaches() {
    if (caches == null) {
      caches = new ArrayList<>();
    }
    return caches;
  }

  /**
   * The memory of the guest node; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getMemory() {
    return Sizes.read(memoryValue, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainCpuNumaCell setMemory(@Nullable ByteSize size) {
    memoryValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
