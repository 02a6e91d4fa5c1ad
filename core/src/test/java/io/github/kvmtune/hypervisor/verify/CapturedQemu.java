package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory as the kernel shows a QEMU process below {@code /proc}. */
record CapturedQemu(Path directory) {

  /** The fields of a thread's stat, from its state to the one before its realtime priority. */
  private static final String FIELDS = "S " + "0 ".repeat(36);

  /** The thread's priority and policy are the kernel's numbers, 0 and 0 for an ordinary one. */
  CapturedQemu thread(int id, String name, int priority, int policy) {
    write("task/" + id + "/comm", name + "\n");
    write("task/" + id + "/status", "Cpus_allowed_list:\t0\n");
    write(
        "task/" + id + "/stat", id + " (" + name + ") " + FIELDS + priority + " " + policy + " 0");
    return this;
  }

  CapturedQemu write(String file, String text) {
    try {
      Path path = directory.resolve(file);
      Files.createDirectories(path.getParent() == null ? directory : path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found if this is the process of a guest that was promised this domain. */
  Evidence evidence(String promised) {
    Domain domain = LibvirtXml.read(Domain.class, promised);
    QemuProcess process = new QemuProcess(directory);
    return new Evidence(
        domain,
        domain,
        ThreadAffinity.of(process),
        Optional.of(process),
        Map.of(),
        Optional.empty(),
        List.of());
  }
}
