package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/defaultiothread}: The thread pool of the main loop, which serves devices without
 * an I/O thread. Since libvirt 8.5.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDefaultiothread extends XmlNode {

  @XmlAttribute(name = "thread_pool_min")
  @Nullable Long threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  @Nullable Long threadPoolMax;

  /** The least threads of the pool. */
  public @Nullable Integer getThreadPoolMin() {
    return Numbers.toInt(threadPoolMin, "thread_pool_min");
  }

  public DomainDefaultiothread setThreadPoolMin(@Nullable Integer threadPoolMin) {
    this.threadPoolMin = Numbers.wide(threadPoolMin);
    return this;
  }

  /** The most threads of the pool. */
  public @Nullable Integer getThreadPoolMax() {
    return Numbers.toInt(threadPoolMax, "thread_pool_max");
  }

  public DomainDefaultiothread setThreadPoolMax(@Nullable Integer threadPoolMax) {
    this.threadPoolMax = Numbers.wide(threadPoolMax);
    return this;
  }
}
