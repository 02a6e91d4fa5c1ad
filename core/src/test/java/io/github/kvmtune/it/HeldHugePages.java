package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All huge pages of 2 MiB that are free on this machine, held by a file until it is closed. */
final class HeldHugePages implements AutoCloseable {

  private static final Path FREE =
      Path.of("/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages");
  private static final Path FILE = Path.of("/dev/hugepages/kvmtune-it-held");
  private static final int MIB = 2;

  private HeldHugePages() {}

  static HeldHugePages all() {
    HeldHugePages held = new HeldHugePages();
    long free = free();
    if (free > 0) {
      Command.of("fallocate", "--length", free * MIB + "MiB", FILE.toString()).run();
    }
    return held;
  }

  static long free() {
    try {
      return Long.parseLong(Files.readString(FREE).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
