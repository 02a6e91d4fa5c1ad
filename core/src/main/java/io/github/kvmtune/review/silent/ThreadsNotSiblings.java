package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Threads of one core in the guest should be threads of one core of the host; the guest's scheduler
 * and its mitigations rely on it.
 */
final class ThreadsNotSiblings extends Check {

  ThreadsNotSiblings() {
    super(
        "threads-not-siblings",
        SLOW,
        "libvirt domain format: CPU model and topology, topology",
        "threads of a core that share no core");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    int threads = (int) subject.domain().number("cpu/topology/@threads").orElse(1);
    if (threads < 2 || !subject.isKvm() || areSiblings(subject, threads)) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            subject.domain().at("cpu/topology/@threads"),
            "the guest takes "
                + threads
                + " vCPUs for threads of one core, but they are not pinned to such threads",
            "pin them to siblings of one host core, or set threads='1'"));
  }

  private static boolean areSiblings(Subject subject, int threads) {
    Pins pins = Pins.of(subject);
    boolean known =
        subject.host().filter(h -> h.cpus().topology().smtSiblings().isKnown()).isPresent();
    return pins.areExclusive()
        && (!known
            || IntStream.range(0, pins.vcpus())
                .allMatch(vcpu -> isBesideFirst(subject, pins, vcpu, vcpu - vcpu % threads)));
  }

  private static boolean isBesideFirst(Subject subject, Pins pins, int vcpu, int first) {
    int leader = pins.of(first).flatMap(SingleCpu::in).orElse(-1);
    IdSet siblings =
        subject.host().map(h -> h.cpus().topology().siblingsOf(leader)).orElse(IdSet.empty());
    return pins.of(vcpu).filter(siblings::containsAll).isPresent();
  }
}
