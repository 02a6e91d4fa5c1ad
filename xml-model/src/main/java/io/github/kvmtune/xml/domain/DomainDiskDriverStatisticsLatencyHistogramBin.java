package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/driver/statistics/latency-histogram/bin}: A class of latencies, up to
 * where the next one starts.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskDriverStatisticsLatencyHistogramBin extends XmlNode {

  @XmlAttribute @Nullable BigInteger start;

  /** The shortest latency that is counted here, in nanoseconds. */
  public @Nullable Long getStart() {
    return Numbers.toLong(start, "start");
  }

  public DomainDiskDriverStatisticsLatencyHistogramBin setStart(@Nullable Long start) {
    this.start = Numbers.wide(start);
    return this;
  }
}
