package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** AMD's AVIC stands aside while the PIT makes up for missed ticks. */
final class PitInhibitsAvic extends Check {

  PitInhibitsAvic() {
    super(
        "pit-inhibits-avic",
        SLOW,
        "Linux kernel: KVM's APICv inhibit reasons",
        "a PIT that keeps AVIC from working");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (!subject.isKvm() || subject.host().filter(h -> h.kvm().avic().isActive()).isEmpty()) {
      return Stream.of();
    }
    return subject
        .domain()
        .all("clock/timer")
        .filter(timer -> timer.is("@name", "pit") && timer.is("@tickpolicy", "delay"))
        .map(
            timer ->
                finding(
                    timer.at("@tickpolicy"),
                    "tickpolicy='delay' has KVM inject the PIT's missed ticks, and AVIC is off"
                        + " meanwhile",
                    "set tickpolicy='discard'"));
  }
}
