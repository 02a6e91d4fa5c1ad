package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/topology}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuTopology extends XmlNode {

  @XmlAttribute(name = "sockets")
  @Nullable Integer sockets;

  @XmlAttribute(name = "dies")
  @Nullable Integer dies;

  @XmlAttribute(name = "cores")
  @Nullable Integer cores;

  @XmlAttribute(name = "threads")
  @Nullable Integer threads;

  @XmlAttribute(name = "clusters")
  @Nullable Integer clusters;

  /** Attribute {@code sockets}. */
  public @Nullable Integer getSockets() {
    return sockets;
  }

  public DomainCpuTopology setSockets(@Nullable Integer sockets) {
    this.sockets = sockets;
    return this;
  }

  /** Attribute {@code dies}. */
  public @Nullable Integer getDies() {
    return dies;
  }

  public DomainCpuTopology setDies(@Nullable Integer dies) {
    this.dies = dies;
    return this;
  }

  /** Attribute {@code cores}. */
  public @Nullable Integer getCores() {
    return cores;
  }

  public DomainCpuTopology setCores(@Nullable Integer cores) {
    this.cores = cores;
    return this;
  }

  /** Attribute {@code threads}. */
  public @Nullable Integer getThreads() {
    return threads;
  }

  public DomainCpuTopology setThreads(@Nullable Integer threads) {
    this.threads = threads;
    return this;
  }

  /** Attribute {@code clusters}. */
  public @Nullable Integer getClusters() {
    return clusters;
  }

  public DomainCpuTopology setClusters(@Nullable Integer clusters) {
    this.clusters = clusters;
    return this;
  }
}
