package io.github.kvmtune.hypervisor;

import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.Optional;

/**
 * How far applying a plan has come.
 *
 * @param guest its name
 * @param elapsed since it began
 * @param allocated memory that QEMU holds by now, its own included; known only while it starts on
 *     this machine
 * @param memory that the guest is to have
 */
public record Progress(
    String guest, Step step, Duration elapsed, Optional<ByteSize> allocated, ByteSize memory) {

  /** What is being done. */
  public enum Step {
    DEFINED,
    /** Told again and again: a guest with its memory preallocated takes long to start. */
    STARTING,
    STARTED,
    /** It failed, and what was changed has been taken back. */
    TAKEN_BACK
  }
}
