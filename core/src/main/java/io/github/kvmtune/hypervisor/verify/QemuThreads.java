package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The threads of a QEMU process and the host CPUs each may run on. */
public record QemuThreads(List<QemuThread> threads) {

  // CPU 0/KVM or CPU 0/TCG, whichever accelerator runs it.
  private static final Pattern VCPU = Pattern.compile("CPU (\\d+)/.*");
  private static final Pattern IO_THREAD = Pattern.compile("IO iothread(\\d+)");
  private static final String ALLOWED = "Cpus_allowed_list:";

  /**
   * A thread.
   *
   * @param directory of it, below the process's {@code task}
   * @param name as QEMU gave it, such as {@code CPU 0/KVM}; the kernel keeps 15 characters
   */
  public record QemuThread(int id, Path directory, String name, IdSet allowedCpus) {}

  public QemuThreads {
    threads = List.copyOf(threads);
  }

  static QemuThreads read(Path process) {
    try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
      return new QemuThreads(tasks.map(QemuThreads::thread).flatMap(Optional::stream).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Worker threads come and go: one that is gone meanwhile is none.
  private static Optional<QemuThread> thread(Path task) {
    int id = Integer.parseInt(task.getFileName().toString());
    try {
      String name = Files.readString(task.resolve("comm")).strip();
      List<String> status = Files.readAllLines(task.resolve("status"));
      return Optional.of(new QemuThread(id, task, name, allowedCpus(status)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      if (!Files.exists(task)) {
        return Optional.empty();
      }
      throw new UncheckedIOException(e);
    }
  }

  private static IdSet allowedCpus(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith(ALLOWED))
        .map(line -> IdSet.parse(line.substring(ALLOWED.length())))
        .findFirst()
        .orElse(IdSet.empty());
  }

  /** Where each vCPU may run. */
  public Map<Integer, IdSet> vcpus() {
    return allowed(numbered(VCPU));
  }

  /** Where each I/O thread may run, by libvirt's number for it. */
  public Map<Integer, IdSet> ioThreads() {
    return allowed(numbered(IO_THREAD));
  }

  private static Map<Integer, IdSet> allowed(Map<Integer, QemuThread> threads) {
    Map<Integer, IdSet> allowed = new TreeMap<>();
    threads.forEach((number, thread) -> allowed.put(number, thread.allowedCpus));
    return allowed;
  }

  /** Where the emulator may run: QEMU's main loop. */
  public Optional<IdSet> emulator() {
    return main().map(QemuThread::allowedCpus);
  }

  /** QEMU's first thread, which runs its main loop. */
  Optional<QemuThread> main() {
    return threads.stream().min(Comparator.comparingInt(QemuThread::id));
  }

  Map<Integer, QemuThread> vcpuThreads() {
    return numbered(VCPU);
  }

  Map<Integer, QemuThread> ioThreadThreads() {
    return numbered(IO_THREAD);
  }

  private Map<Integer, QemuThread> numbered(Pattern name) {
    Map<Integer, QemuThread> found = new TreeMap<>();
    for (QemuThread thread : threads) {
      Matcher matcher = name.matcher(thread.name);
      if (matcher.matches()) {
        found.put(Integer.valueOf(matcher.group(1)), thread);
      }
    }
    return found;
  }
}
