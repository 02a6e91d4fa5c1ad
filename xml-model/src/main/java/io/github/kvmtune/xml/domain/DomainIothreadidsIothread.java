package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/iothreadids/iothread}: One I/O thread. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"poll"})
public class DomainIothreadidsIothread extends XmlNode {

  @XmlAttribute @Nullable Long id;

  @XmlAttribute(name = "thread_pool_min")
  @Nullable Long threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  @Nullable Long threadPoolMax;

  @XmlElement @Nullable DomainIothreadidsIothreadPoll poll;

  /** The id that disks, controllers and pinning name, from 1. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainIothreadidsIothread setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /**
   * The least threads of its pool, which does file I/O that cannot be done asynchronously. Since
   * libvirt 8.5.0.
   */
  public @Nullable Integer getThreadPoolMin() {
    return Numbers.toInt(threadPoolMin, "thread_pool_min");
  }

  public DomainIothreadidsIothread setThreadPoolMin(@Nullable Integer threadPoolMin) {
    this.threadPoolMin = Numbers.wide(threadPoolMin);
    return this;
  }

  /** The most threads of its pool. Since libvirt 8.5.0. */
  public @Nullable Integer getThreadPoolMax() {
    return Numbers.toInt(threadPoolMax, "thread_pool_max");
  }

  public DomainIothreadidsIothread setThreadPoolMax(@Nullable Integer threadPoolMax) {
    this.threadPoolMax = Numbers.wide(threadPoolMax);
    return this;
  }

  /** How long the thread polls before it sleeps. Since libvirt 9.4.0. */
  public @Nullable DomainIothreadidsIothreadPoll getPoll() {
    return poll;
  }

  public DomainIothreadidsIothread setPoll(@Nullable DomainIothreadidsIothreadPoll poll) {
    this.poll = poll;
    return this;
  }

  public DomainIothreadidsIothreadPoll ensurePoll() {
    return poll != null ? poll : (poll = new DomainIothreadidsIothreadPoll());
  }
}
