package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import java.util.Map;
import java.util.Optional;

/**
 * The host CPUs that a guest's threads may run on.
 *
 * @param vcpus by number
 * @param emulator QEMU's main thread
 * @param ioThreads by number
 * @param source where it was read
 */
public record ThreadAffinity(
    Map<Integer, IdSet> vcpus,
    Optional<IdSet> emulator,
    Map<Integer, IdSet> ioThreads,
    String source) {

  public ThreadAffinity {
    vcpus = Map.copyOf(vcpus);
    ioThreads = Map.copyOf(ioThreads);
  }

  /** As the kernel says of a process here. */
  public static ThreadAffinity of(QemuProcess process) {
    QemuThreads threads = process.threads();
    return new ThreadAffinity(
        threads.vcpus(), threads.emulator(), threads.ioThreads(), process + "/task/*/status");
  }
}
