package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/cell/cache}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"size", "line"})
public class DomainCpuNumaCellCache extends XmlNode {

  @XmlAttribute(name = "level")
  @Nullable Integer level;

  @XmlAttribute(name = "associativity")
  @Nullable String associativity;

  @XmlAttribute(name = "policy")
  @Nullable String policy;

  @XmlElement(name = "size")
  @Nullable DomainCpuNumaCellCacheSize size;

  @XmlElement(name = "line")
  @Nullable DomainCpuNumaCellCacheSize line;

  /** Attribute {@code level}. */
  public @Nullable Integer getLevel() {
    return level;
  }

  public DomainCpuNumaCellCache setLevel(@Nullable Integer level) {
    this.level = level;
    return this;
  }

  /** Attribute {@code associativity}. Known values: {@code none}, {@code direct}, {@code full}. */
  public @Nullable String getAssociativity() {
    return associativity;
  }

  public DomainCpuNumaCellCache setAssociativity(@Nullable String associativity) {
    this.associativity = associativity;
    return this;
  }

  /**
   * Attribute {@code policy}. Known values: {@code none}, {@code writeback}, {@code writethrough}.
   */
  public @Nullable String getPolicy() {
    return policy;
  }

  public DomainCpuNumaCellCache setPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** The {@code <size>} element. */
  public @Nullable DomainCpuNumaCellCacheSize getSize() {
    return size;
  }

  public DomainCpuNumaCellCache setSize(@Nullable DomainCpuNumaCellCacheSize size) {
    this.size = size;
    return this;
  }

  public DomainCpuNumaCellCacheSize ensureSize() {
    if (size == null) {
      size = new DomainCpuNumaCellCacheSize();
    }
    return size;
  }

  /** The {@code <line>} element. */
  public @Nullable DomainCpuNumaCellCacheSize getLine() {
    return line;
  }

  public DomainCpuNumaCellCache setLine(@Nullable DomainCpuNumaCellCacheSize line) {
    this.line = line;
    return this;
  }

  public DomainCpuNumaCellCacheSize ensureLine() {
    if (line == null) {
      line = new DomainCpuNumaCellCacheSize();
    }
    return line;
  }
}
