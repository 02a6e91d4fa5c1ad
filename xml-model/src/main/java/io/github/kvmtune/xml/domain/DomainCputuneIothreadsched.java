package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/iothreadsched}: The scheduling class of some I/O threads. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneIothreadsched extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet iothreads;

  @XmlAttribute @Nullable String scheduler;
  @XmlAttribute @Nullable Integer priority;

  /** The ids of the threads. */
  public @Nullable IdSet getIothreads() {
    return iothreads;
  }

  public DomainCputuneIothreadsched setIothreads(@Nullable IdSet iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /**
   * The class; {@code fifo} and {@code rr} are realtime and need a priority. Known values: {@code
   * batch}, {@code idle}, {@code fifo}, {@code rr}.
   */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  public DomainCputuneIothreadsched setScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** The realtime priority, 1 to 99. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public DomainCputuneIothreadsched setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }
}
