package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * libvirt raises how much memory QEMU may lock, which it has no right to in many containers. It
 * does so for a memory limit, too. Its rights are guessed from those of the first process here.
 */
final class MemoryLockForbidden extends Check {

  MemoryLockForbidden() {
    super(
        "memory-lock-forbidden",
        RISKY,
        "Linux kernel: CAP_SYS_RESOURCE",
        "locked memory, or a memory limit, where the host forbids to lock as much");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(host -> host.limits().memoryLocking()).stream()
        .filter(locking -> locking.is(false))
        .flatMap(
            locking ->
                Stream.of("memoryBacking/locked", "memtune/hard_limit")
                    .filter(subject.domain()::has)
                    .map(place -> finding(subject.domain().at(place), locking)));
  }

  private Finding finding(String place, Fact<Boolean> locking) {
    return finding(
        place,
        "daemons of the host may not raise what a process can lock (" + locking.source() + ")",
        "give libvirtd's container CAP_SYS_RESOURCE, or drop it");
  }
}
