package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/cache/bank/control}: How a cache can be divided among guests (Intel RDT
 * and the like).
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCacheBankControl extends XmlNode {

  @XmlAttribute @Nullable Long granularity;
  @XmlAttribute @Nullable Long min;
  @XmlAttribute @Nullable String unit;
  @XmlAttribute @Nullable String type;

  @XmlAttribute(name = "maxAllocs")
  @Nullable Long maxAllocs;

  /** The step of allocations, in {@code unit}. */
  public @Nullable Long getGranularity() {
    return granularity;
  }

  public CapabilitiesHostCacheBankControl setGranularity(@Nullable Long granularity) {
    this.granularity = granularity;
    return this;
  }

  /** The least that can be allocated, in {@code unit}; one step if unset. */
  public @Nullable Long getMin() {
    return min;
  }

  public CapabilitiesHostCacheBankControl setMin(@Nullable Long min) {
    this.min = min;
    return this;
  }

  /** The unit of {@code granularity} and {@code min}. */
  public @Nullable String getUnit() {
    return unit;
  }

  public CapabilitiesHostCacheBankControl setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** What the allocations hold. Known values: {@code both}, {@code code}, {@code data}. */
  public @Nullable String getType() {
    return type;
  }

  public CapabilitiesHostCacheBankControl setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** How many allocations there can be. */
  public @Nullable Integer getMaxAllocs() {
    return Numbers.toInt(maxAllocs, "maxAllocs");
  }

  public CapabilitiesHostCacheBankControl setMaxAllocs(@Nullable Integer maxAllocs) {
    this.maxAllocs = Numbers.wide(maxAllocs);
    return this;
  }
}
