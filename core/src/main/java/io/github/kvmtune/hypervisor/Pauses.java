package io.github.kvmtune.hypervisor;

import java.time.Duration;

/** Waiting between two looks at something. */
final class Pauses {

  private Pauses() {}

  /**
   * @throws HypervisorException if the thread is interrupted; it stays so
   */
  static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HypervisorException("interrupted while waiting for libvirt", e);
    }
  }
}
