package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
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

  @XmlAttribute @Nullable Integer id;

  @XmlAttribute(name = "thread_pool_min")
  @Nullable Integer threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  @Nullable Integer threadPoolMax;

  @XmlElement @Nullable DomainIothreadidsIothreadPoll poll;

  /** The id that disks, controllers and pinning name, from 1. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainIothreadidsIothread setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /**
   * The least threads of its pool, which does file I/O that cannot be done asynchronously. Since
   * libvirt 8.5.0.
   */
  public @Nullable Integer getThreadPoolMin() {
    return threadPoolMin;
  }

  public DomainIothreadidsIothread setThreadPoolMin(@Nullable Integer threadPoolMin) {
    this.threadPoolMin = threadPoolMin;
    return this;
  }

  /** The most threads of its pool. Since libvirt 8.5.0. */
  public @Nullable Integer getThreadPoolMax() {
    return threadPoolMax;
  }

  public DomainIothreadidsIothread setThreadPoolMax(@Nullable Integer threadPoolMax) {
    this.threadPoolMax = threadPoolMax;
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
