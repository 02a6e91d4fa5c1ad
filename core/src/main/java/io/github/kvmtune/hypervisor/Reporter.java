package io.github.kvmtune.hypervisor;

import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener how far a plan has been applied. */
final class Reporter {

  private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);

  private final String guest;
  private final ByteSize memory;
  private final ApplyOptions options;
  private final long begin = System.nanoTime();

  Reporter(String guest, ByteSize memory, ApplyOptions options) {
    this.guest = guest;
    this.memory = memory;
    this.options = options;
  }

  Duration every() {
    return options.every();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  void tell(Step step) {
    tell(step, Optional.empty());
  }

  void tell(Step step, Optional<ByteSize> allocated) {
    try {
      options.listener().onProgress(new Progress(guest, step, elapsed(), allocated, memory));
    } catch (RuntimeException e) {
      LOG.warn("a listener of guest {} failed at {}", guest, step, e);
    }
  }
}
