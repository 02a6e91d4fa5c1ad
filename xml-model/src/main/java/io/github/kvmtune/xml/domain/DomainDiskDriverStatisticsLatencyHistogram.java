package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/driver/statistics/latency-histogram}: Counts requests by how long
 * they took. Since libvirt 12.1.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"bins"})
public class DomainDiskDriverStatisticsLatencyHistogram extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlElement(name = "bin")
  @Nullable List<DomainDiskDriverStatisticsLatencyHistogramBin> bins;

  /**
   * The requests that are counted; all if unset. Known values: {@code read}, {@code write}, {@code
   * zone}, {@code flush}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskDriverStatisticsLatencyHistogram setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The classes, in ascending order. */
  public List<DomainDiskDriverStatisticsLatencyHistogramBin> getBins() {
    return bins != null ? bins : (bins = new ArrayList<>());
  }
}
