package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cpu/topology}: How virtual CPUs are arranged; the product of all numbers must be
 * the maximum of {@code vcpu}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuTopology extends XmlNode {

  @XmlAttribute @Nullable Long sockets;
  @XmlAttribute @Nullable Long dies;
  @XmlAttribute @Nullable Long cores;
  @XmlAttribute @Nullable Long threads;
  @XmlAttribute @Nullable Long clusters;

  /** Sockets. */
  public @Nullable Integer getSockets() {
    return Numbers.toInt(sockets, "sockets");
  }

  public DomainCpuTopology setSockets(@Nullable Integer sockets) {
    this.sockets = Numbers.wide(sockets);
    return this;
  }

  /** Dies in a socket; 1 if unset. Since libvirt 6.1.0. */
  public @Nullable Integer getDies() {
    return Numbers.toInt(dies, "dies");
  }

  public DomainCpuTopology setDies(@Nullable Integer dies) {
    this.dies = Numbers.wide(dies);
    return this;
  }

  /** Cores in a cluster, die or socket. */
  public @Nullable Integer getCores() {
    return Numbers.toInt(cores, "cores");
  }

  public DomainCpuTopology setCores(@Nullable Integer cores) {
    this.cores = Numbers.wide(cores);
    return this;
  }

  /** Threads in a core; more than 1 only pays if they are pinned to threads of one host core. */
  public @Nullable Integer getThreads() {
    return Numbers.toInt(threads, "threads");
  }

  public DomainCpuTopology setThreads(@Nullable Integer threads) {
    this.threads = Numbers.wide(threads);
    return this;
  }

  /** Clusters in a die; 1 if unset. Since libvirt 10.1.0. */
  public @Nullable Integer getClusters() {
    return Numbers.toInt(clusters, "clusters");
  }

  public DomainCpuTopology setClusters(@Nullable Integer clusters) {
    this.clusters = Numbers.wide(clusters);
    return this;
  }
}
