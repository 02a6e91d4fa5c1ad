package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.EmulatorReach;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * QEMU's own threads, and the vhost threads they start, should run near all of the guest's memory.
 *
 * <p>Where memory is taken at start, {@code emulator-off-memory} says more.
 */
final class EmulatorOnOneNode extends Check {

  EmulatorOnOneNode() {
    super(
        "emulator-on-one-node",
        SLOW,
        "libvirt domain format: CPU Tuning, emulatorpin",
        "QEMU's threads far from a part of the memory");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (new GuestMemory(subject.domain()).isPreallocated()) {
      return Stream.of();
    }
    return EmulatorReach.of(subject).stream()
        .flatMap(
            reach ->
                reach
                    .unreached()
                    .map(
                        node ->
                            finding(
                                reach.place(),
                                "memory comes from host node "
                                    + node.id()
                                    + ", but QEMU's and vhost's threads stay off it, on CPUs "
                                    + reach.cpus(),
                                "add a CPU of node " + node.id() + " to emulatorpin")));
  }
}
