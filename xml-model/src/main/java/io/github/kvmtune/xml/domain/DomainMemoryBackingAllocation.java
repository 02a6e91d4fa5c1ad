package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking/allocation}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingAllocation extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "threads")
  @Nullable Integer threads;

  /** Attribute {@code mode}. Known values: {@code immediate}, {@code ondemand}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainMemoryBackingAllocation setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Attribute {@code threads}. */
  public @Nullable Integer getThreads() {
    return threads;
  }

  public DomainMemoryBackingAllocation setThreads(@Nullable Integer threads) {
    this.threads = threads;
    return this;
  }
}
