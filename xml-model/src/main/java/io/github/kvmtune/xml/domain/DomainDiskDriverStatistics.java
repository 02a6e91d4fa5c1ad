package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/driver/statistics}: Statistics that the hypervisor gathers of a disk.
 * Since libvirt 11.10.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"statistics", "latencyHistograms"})
public class DomainDiskDriverStatistics extends XmlNode {

  @XmlElement(name = "statistic")
  @Nullable List<DomainDiskDriverStatisticsStatistic> statistics;

  @XmlElement(name = "latency-histogram")
  @Nullable List<DomainDiskDriverStatisticsLatencyHistogram> latencyHistograms;

  /** The intervals over which requests are summed up. */
  public List<DomainDiskDriverStatisticsStatistic> getStatistics() {
    return statistics != null ? statistics : (statistics = new ArrayList<>());
  }

  /** Counts of requests by latency. Since libvirt 12.1.0. */
  public List<DomainDiskDriverStatisticsLatencyHistogram> getLatencyHistograms() {
    return latencyHistograms != null ? latencyHistograms : (latencyHistograms = new ArrayList<>());
  }
}
