package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The hint promises that vCPUs are never preempted, so that the guest spins where it would yield.
 */
final class DedicatedHintShared extends Check {

  DedicatedHintShared() {
    super(
        "dedicated-hint-shared",
        HARMFUL,
        "Linux kernel: KVM CPUID, KVM_HINTS_REALTIME",
        "the promise of dedicated CPUs to a guest that has none");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (Pins.of(subject).areExclusive()) {
      return Stream.of();
    }
    return Stream.of("hint-dedicated", "poll-control")
        .flatMap(feature -> subject.domain().all("features/kvm/" + feature))
        .filter(feature -> feature.is("@state", "on"))
        .map(
            feature ->
                finding(
                    feature.path(),
                    "the guest is told that its vCPUs are never preempted, but they do not have a"
                        + " host CPU each; it will spin while others wait for the CPU",
                    "drop it, or pin each vCPU to a host CPU of its own"));
  }
}
