package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process behind a running guest, seen from the host.
 *
 * <pre>{@code
 * QemuProcess qemu = QemuProcess.of("db1");
 * assertThat(qemu.threads().vcpu(0)).isEqualTo(IdSet.of(2));
 * assertThat(qemu.memory().on(0, ByteSize.mib(2))).isEqualTo(ByteSize.gib(1));
 * }</pre>
 *
 * @param directory of the process below {@code /proc}
 */
record QemuProcess(Path directory) {

  /**
   * The process of a running domain of the system's libvirt.
   *
   * @throws UncheckedIOException if the domain does not run
   */
  static QemuProcess of(String domain) {
    try {
      String pid = Files.readString(Path.of("/run/libvirt/qemu", domain + ".pid")).strip();
      return new QemuProcess(Path.of("/proc", pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HostThreads threads() {
    return HostThreads.read(directory);
  }

  NumaMaps memory() {
    return NumaMaps.read(directory);
  }
}
