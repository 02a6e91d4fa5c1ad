package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Time;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A TSC that the CPU does not scale runs at the host's frequency, give or take 250 ppm. */
final class TscFrequency extends Check {

  private static final double TOLERANCE = 250e-6;

  TscFrequency() {
    super(
        "tsc-frequency",
        FAILS,
        "libvirt domain format: Time keeping",
        "a TSC frequency that the host does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(Host::time).filter(TscFrequency::isFixed).stream()
        .flatMap(
            time ->
                subject
                    .domain()
                    .all("clock/timer")
                    .filter(timer -> timer.is("@name", "tsc"))
                    .filter(timer -> isAnother(timer, time.tscHertz().orElse(0L)))
                    .map(timer -> finding(timer, time)));
  }

  private static boolean isFixed(Time time) {
    return time.tscScaling().is(false) && time.tscHertz().isKnown();
  }

  private static boolean isAnother(Element timer, long host) {
    return timer.limit("@frequency").stream()
        .anyMatch(guest -> Math.abs(guest - host) > host * TOLERANCE);
  }

  private Finding finding(Element timer, Time time) {
    return finding(
        timer.at("@frequency"),
        "the host's TSC runs at %s and cannot be scaled: %s"
            .formatted(time.tscHertz(), time.tscScaling()),
        "set frequency='" + time.tscHertz().orElse(0L) + "' or drop it");
  }
}
