package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process behind a running guest, seen from its host.
 *
 * <pre>{@code
 * QemuProcess qemu = QemuProcess.ofGuest(uuid).orElseThrow();
 * qemu.threads().vcpus().get(0);                              // 2
 * qemu.memory().orElseThrow().on(0, ByteSize.mib(2));         // 1GiB
 * }</pre>
 *
 * @param directory of the process below {@code /proc}
 */
public record QemuProcess(Path directory) {

  private static final Path PROC = Path.of("/proc");
  private static final String HUGE_PAGES = "HugetlbPages:";
  private static final Path CGROUPS = Path.of("/sys/fs/cgroup");

  /** The process that libvirt started for the guest with this UUID; empty if there is none. */
  public static Optional<QemuProcess> ofGuest(String uuid) {
    try (Stream<Path> processes = Files.list(PROC)) {
      return processes
          .filter(process -> process.getFileName().toString().matches("\\d+"))
          .filter(process -> runs(process, uuid))
          .map(QemuProcess::new)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // libvirt gives every QEMU its guest's UUID.
  private static boolean runs(Path process, String uuid) {
    try {
      List<String> words = QemuArguments.read(process).words();
      int option = words.indexOf("-uuid");
      return option >= 0 && option + 1 < words.size() && words.get(option + 1).equals(uuid);
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  /**
   * @throws UncheckedIOException if the process is gone
   */
  public QemuThreads threads() {
    return QemuThreads.read(directory);
  }

  /** Its memory; empty for a user who may not look. */
  public Optional<NumaMaps> memory() {
    return attempt(() -> NumaMaps.read(directory));
  }

  /** Its queues; empty for a user who may not look. */
  public Optional<OpenFiles> openFiles() {
    return attempt(() -> OpenFiles.read(directory));
  }

  public Optional<QemuArguments> arguments() {
    return attempt(() -> QemuArguments.read(directory));
  }

  /** Memory that it holds now, huge pages included; grows while a guest's memory is allocated. */
  public Optional<ByteSize> allocated() {
    return sum("VmRSS:", HUGE_PAGES);
  }

  /** Memory that the kernel may not swap out: what is locked, and huge pages, which never are. */
  public Optional<ByteSize> unswappable() {
    return sum("VmLck:", HUGE_PAGES);
  }

  private Optional<ByteSize> sum(String... fields) {
    return attempt(
        () ->
            Files.readAllLines(directory.resolve("status")).stream()
                .filter(line -> Stream.of(fields).anyMatch(line::startsWith))
                .map(line -> ByteSize.kib(Long.parseLong(line.replaceAll("\\D", ""))))
                .reduce(ByteSize.ZERO, ByteSize::plus));
  }

  Optional<ThreadGroup> group(QemuThreads.QemuThread thread) {
    return attempt(() -> Files.readAllLines(thread.directory().resolve("cgroup")))
        .flatMap(lines -> ThreadGroup.of(CGROUPS, lines));
  }

  private interface Read<T> {
    T run() throws IOException;
  }

  private static <T> Optional<T> attempt(Read<T> read) {
    try {
      return Optional.of(read.run());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return directory.toString();
  }
}
