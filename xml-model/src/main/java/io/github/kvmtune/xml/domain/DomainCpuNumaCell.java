package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/cell}: One NUMA cell of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"distances", "caches"})
public class DomainCpuNumaCell extends XmlNode {

  @XmlAttribute @Nullable Long id;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpus;

  @XmlAttribute(name = "memory")
  @Nullable BigInteger memoryValue;

  @XmlAttribute @Nullable String unit;

  @XmlAttribute(name = "memAccess")
  @Nullable String memAccess;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean discard;

  @XmlElement @Nullable DomainCpuNumaCellDistances distances;

  @XmlElement(name = "cache")
  @Nullable List<DomainCpuNumaCellCache> caches;

  /** The number of the cell, from 0. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainCpuNumaCell setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The virtual CPUs of the cell; none for a memory-only cell since libvirt 6.6.0. */
  public @Nullable IdSet getCpus() {
    return cpus;
  }

  public DomainCpuNumaCell setCpus(@Nullable IdSet cpus) {
    this.cpus = cpus;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getMemoryValue() {
    return Numbers.toLong(memoryValue, "memory");
  }

  public DomainCpuNumaCell setMemoryValue(@Nullable Long memoryValue) {
    this.memoryValue = Numbers.wide(memoryValue);
    return this;
  }

  /** The unit of the memory; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainCpuNumaCell setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Whether other processes may map the memory of the cell; as {@code memoryBacking} says if unset.
   * Known values: {@code shared}, {@code private}.
   */
  public @Nullable String getMemAccess() {
    return memAccess;
  }

  public DomainCpuNumaCell setMemAccess(@Nullable String memAccess) {
    this.memAccess = memAccess;
    return this;
  }

  /**
   * Whether the content of file-backed memory is thrown away when the guest stops. Since libvirt
   * 4.4.0.
   */
  public @Nullable Boolean getDiscard() {
    return discard;
  }

  public DomainCpuNumaCell setDiscard(@Nullable Boolean discard) {
    this.discard = discard;
    return this;
  }

  /** How far other cells are. Since libvirt 3.10.0. */
  public @Nullable DomainCpuNumaCellDistances getDistances() {
    return distances;
  }

  public DomainCpuNumaCell setDistances(@Nullable DomainCpuNumaCellDistances distances) {
    this.distances = distances;
    return this;
  }

  public DomainCpuNumaCellDistances ensureDistances() {
    return distances != null ? distances : (distances = new DomainCpuNumaCellDistances());
  }

  /** Memory-side caches of the cell. Since libvirt 6.6.0. */
  public List<DomainCpuNumaCellCache> getCaches() {
    return caches != null ? caches : (caches = new ArrayList<>());
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
