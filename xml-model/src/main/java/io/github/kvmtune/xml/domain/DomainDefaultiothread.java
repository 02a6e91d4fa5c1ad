package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/defaultiothread}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDefaultiothread extends XmlNode {

  @XmlAttribute(name = "thread_pool_min")
  @Nullable Integer threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  @Nullable Integer threadPoolMax;

  /** Attribute {@code thread_pool_min}. */
  public @Nullable Integer getThreadPoolMin() {
    return threadPoolMin;
  }

  public DomainDefaultiothread setThreadPoolMin(@Nullable Integer threadPoolMin) {
    this.threadPoolMin = threadPoolMin;
    return this;
  }

  /** Attribute {@code thread_pool_max}. */
  public @Nullable Integer getThreadPoolMax() {
    return threadPoolMax;
  }

  public DomainDefaultiothread setThreadPoolMax(@Nullable Integer threadPoolMax) {
    this.threadPoolMax = threadPoolMax;
    return this;
  }
}
