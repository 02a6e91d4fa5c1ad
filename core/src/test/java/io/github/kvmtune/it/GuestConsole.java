package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a guest writes to its serial port, kept in a file by libvirt: {@code <serial type='file'>},
 * or {@code <log file='...'/>} in a serial port of another type.
 */
record GuestConsole(Path log) {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /**
   * Waits until the guest has reported.
   *
   * @throws AssertionError if it has not within {@code limit}; shows what is on the console
   */
  GuestReport awaitReport(Duration limit) {
    Instant deadline = Instant.now().plus(limit);
    while (!GuestReport.isComplete(lines())) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError(
            "the guest did not report within %d s; its console %s holds:%n%s"
                .formatted(limit.toSeconds(), log, String.join("\n", lines())));
      }
      pause();
    }
    return GuestReport.parse(lines());
  }

  /** The lines so far; none while there is no file. */
  private List<String> lines() {
    if (!Files.exists(log)) {
      return List.of();
    }
    try {
      // Firmware and line ends: a console is not clean text, and no byte of it may fail a test.
      return Files.readString(log, StandardCharsets.ISO_8859_1).lines().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for the guest's report", e);
    }
  }
}
