package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/emulatorsched}: The scheduling class of the emulator threads. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneEmulatorsched extends XmlNode {

  @XmlAttribute @Nullable String scheduler;
  @XmlAttribute @Nullable Integer priority;

  /**
   * The class; {@code fifo} and {@code rr} are realtime and need a priority. Known values: {@code
   * batch}, {@code idle}, {@code fifo}, {@code rr}.
   */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  public DomainCputuneEmulatorsched setScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** The realtime priority, 1 to 99. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public DomainCputuneEmulatorsched setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }
}
