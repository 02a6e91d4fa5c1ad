package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking/allocation}: When the memory is allocated. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingAllocation extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable Long threads;

  /**
   * {@code immediate} before the guest starts, {@code ondemand} when it is touched. Known values:
   * {@code immediate}, {@code ondemand}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainMemoryBackingAllocation setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * How many threads touch the memory at start, which matters from some 100 GiB on. Since libvirt
   * 8.2.0.
   */
  public @Nullable Integer getThreads() {
    return Numbers.toInt(threads, "threads");
  }

  public DomainMemoryBackingAllocation setThreads(@Nullable Integer threads) {
    this.threads = Numbers.wide(threads);
    return this;
  }
}
