package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/driver/statistics/statistic}: An interval over which requests are
 * summed up.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskDriverStatisticsStatistic extends XmlNode {

  @XmlAttribute @Nullable Long interval;

  /** The length in seconds. */
  public @Nullable Integer getInterval() {
    return Numbers.toInt(interval, "interval");
  }

  public DomainDiskDriverStatisticsStatistic setInterval(@Nullable Integer interval) {
    this.interval = Numbers.wide(interval);
    return this;
  }
}
