package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cpu/numa/cell/cache}: A memory-side cache of a guest NUMA cell. Since libvirt
 * 6.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"size", "line"})
public class DomainCpuNumaCellCache extends XmlNode {

  @XmlAttribute @Nullable Long level;
  @XmlAttribute @Nullable String associativity;
  @XmlAttribute @Nullable String policy;
  @XmlElement @Nullable DomainCpuNumaCellCacheSize size;
  @XmlElement @Nullable DomainCpuNumaCellCacheSize line;

  /** The level, from 1 next to the memory. */
  public @Nullable Integer getLevel() {
    return Numbers.toInt(level, "level");
  }

  public DomainCpuNumaCellCache setLevel(@Nullable Integer level) {
    this.level = Numbers.wide(level);
    return this;
  }

  /** How lines are mapped. Known values: {@code none}, {@code direct}, {@code full}. */
  public @Nullable String getAssociativity() {
    return associativity;
  }

  public DomainCpuNumaCellCache setAssociativity(@Nullable String associativity) {
    this.associativity = associativity;
    return this;
  }

  /**
   * When written data reaches the memory. Known values: {@code none}, {@code writeback}, {@code
   * writethrough}.
   */
  public @Nullable String getPolicy() {
    return policy;
  }

  public DomainCpuNumaCellCache setPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** The size of the cache; the schema demands a unit. */
  public @Nullable DomainCpuNumaCellCacheSize getSize() {
    return size;
  }

  public DomainCpuNumaCellCache setSize(@Nullable DomainCpuNumaCellCacheSize size) {
    this.size = size;
    return this;
  }

  public DomainCpuNumaCellCacheSize ensureSize() {
    return size != null ? size : (size = new DomainCpuNumaCellCacheSize());
  }

  /** The length of a cache line; the schema demands a unit. */
  public @Nullable DomainCpuNumaCellCacheSize getLine() {
    return line;
  }

  public DomainCpuNumaCellCache setLine(@Nullable DomainCpuNumaCellCacheSize line) {
    this.line = line;
    return this;
  }

  public DomainCpuNumaCellCacheSize ensureLine() {
    return line != null ? line : (line = new DomainCpuNumaCellCacheSize());
  }
}
