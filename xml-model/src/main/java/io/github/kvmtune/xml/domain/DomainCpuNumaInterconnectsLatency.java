package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cpu/numa/interconnects/latency}: The latency from one cell to the memory of
 * another.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuNumaInterconnectsLatency extends XmlNode {

  @XmlAttribute @Nullable Long initiator;
  @XmlAttribute @Nullable Long target;
  @XmlAttribute @Nullable Long cache;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long value;

  /** The cell that reads or writes. */
  public @Nullable Integer getInitiator() {
    return Numbers.toInt(initiator, "initiator");
  }

  public DomainCpuNumaInterconnectsLatency setInitiator(@Nullable Integer initiator) {
    this.initiator = Numbers.wide(initiator);
    return this;
  }

  /** The cell whose memory it is. */
  public @Nullable Integer getTarget() {
    return Numbers.toInt(target, "target");
  }

  public DomainCpuNumaInterconnectsLatency setTarget(@Nullable Integer target) {
    this.target = Numbers.wide(target);
    return this;
  }

  /** The level of the target's memory-side cache that is described; the memory itself if unset. */
  public @Nullable Integer getCache() {
    return Numbers.toInt(cache, "cache");
  }

  public DomainCpuNumaInterconnectsLatency setCache(@Nullable Integer cache) {
    this.cache = Numbers.wide(cache);
    return this;
  }

  /**
   * Whether reads, writes or both are described; {@code access} for both. Known values: {@code
   * access}, {@code read}, {@code write}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainCpuNumaInterconnectsLatency setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Nanoseconds. */
  public @Nullable Long getValue() {
    return value;
  }

  public DomainCpuNumaInterconnectsLatency setValue(@Nullable Long value) {
    this.value = value;
    return this;
  }
}
