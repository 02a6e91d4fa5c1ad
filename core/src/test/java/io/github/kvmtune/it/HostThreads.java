package io.github.kvmtune.it;

import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The threads of a QEMU process and the host CPUs each may run on. */
record HostThreads(List<HostThread> threads) {

  /** A thread by the name QEMU gave it, such as {@code CPU 0/KVM}. */
  record HostThread(int id, String name, IdSet allowedCpus) {}

  static HostThreads read(Path process) {
    try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
      return new HostThreads(tasks.map(HostThreads::thread).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostThread thread(Path task) {
    int id = Integer.parseInt(task.getFileName().toString());
    try {
      String name = Files.readString(task.resolve("comm")).strip();
      return new HostThread(id, name, allowedCpus(Files.readAllLines(task.resolve("status"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IdSet allowedCpus(List<String> status) {
    String key = "Cpus_allowed_list:";
    return status.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> IdSet.parse(line.substring(key.length())))
        .findFirst()
        .orElseThrow();
  }

  /** Where a vCPU may run, whichever accelerator ({@code CPU 0/KVM}, {@code CPU 0/TCG}) runs it. */
  IdSet vcpu(int index) {
    return allowed("vCPU " + index, t -> t.name.startsWith("CPU " + index + "/"));
  }

  /** Where an I/O thread may run, by libvirt's number for it. */
  IdSet ioThread(int id) {
    return allowed("iothread " + id, t -> t.name.equals("IO iothread" + id));
  }

  /** Where the emulator may run: QEMU's main loop, which is its oldest thread. */
  IdSet emulator() {
    int oldest = threads.stream().mapToInt(HostThread::id).min().orElseThrow();
    return allowed("emulator", t -> t.id == oldest);
  }

  private IdSet allowed(String what, Predicate<HostThread> which) {
    return threads.stream()
        .filter(which)
        .map(HostThread::allowedCpus)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no " + what + " among " + threads));
  }
}
