package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.EmulatorReach;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * Memory that is taken at start is touched by threads next to it, which must be within the CPUs of
 * QEMU's own threads.
 *
 * <p>libvirt says "Setting CPU affinity failed: Invalid argument".
 */
final class EmulatorOffMemory extends Check {

  EmulatorOffMemory() {
    super(
        "emulator-off-memory",
        FAILS,
        "seen with libvirt 9.0 and QEMU 7.2",
        "memory taken at start on a node that QEMU's threads do not reach");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (!subject.target().has("8.10", "7.2")
        || !new GuestMemory(subject.domain()).isPreallocated()) {
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
                                "QEMU takes memory on host node %d, of which its threads on CPUs %s reach none of CPUs %s"
                                    .formatted(node.id(), reach.cpus(), node.cpus()),
                                "add a CPU of node " + node.id() + " to emulatorpin")));
  }
}
