package io.github.kvmtune.benchmarks;

import java.io.InterruptedIOException;

/** Waits for processes. */
public final class Processes {

  private Processes() {}

  /** Waits for the process to end. */
  public static int exitStatus(Process process) throws InterruptedIOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + process);
    }
  }
}
