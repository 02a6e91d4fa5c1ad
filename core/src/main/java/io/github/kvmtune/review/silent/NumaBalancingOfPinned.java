package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.host.NumaBalancing;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The kernel's balancing scans memory to move it after its threads, which pinned vCPUs do not need.
 *
 * <p>Huge pages of a pool are not scanned.
 */
final class NumaBalancingOfPinned extends Check {

  NumaBalancingOfPinned() {
    super(
        "numa-balancing-of-pinned",
        SLOW,
        "Linux kernel: sysctl kernel.numa_balancing",
        "a pinned guest whose memory is scanned for balancing");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    boolean spared =
        domain.has("memoryBacking/hugepages")
            || !domain.has("numatune")
            || !Pins.of(subject).areExclusive();
    return subject.host().map(host -> host.memory().numaBalancing()).stream()
        .filter(fact -> !spared && fact.value().filter(NumaBalancing::followsThreads).isPresent())
        .map(
            fact ->
                finding(
                    domain.at("numatune"),
                    "CPUs and memory are bound already, but the host still scans the memory for"
                        + " NUMA balancing ("
                        + fact.source()
                        + ")",
                    "use huge pages, or switch balancing off where all guests are pinned"));
  }
}
