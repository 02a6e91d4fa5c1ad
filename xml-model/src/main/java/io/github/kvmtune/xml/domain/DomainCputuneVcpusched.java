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

/** {@code /domain/cputune/vcpusched}: The scheduling class of some virtual CPUs. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneVcpusched extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  @XmlAttribute @Nullable String scheduler;
  @XmlAttribute @Nullable Integer priority;

  /** The virtual CPUs; each may be named once. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneVcpusched setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /**
   * The class; {@code fifo} and {@code rr} are realtime and need a priority. Known values: {@code
   * batch}, {@code idle}, {@code fifo}, {@code rr}.
   */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  public DomainCputuneVcpusched setScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** The realtime priority, 1 to 99. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public DomainCputuneVcpusched setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }
}
