package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The platform's timer is one of Xen's. */
final class TimerUnsupported extends Check {

  TimerUnsupported() {
    super(
        "timer-unsupported",
        REJECTED,
        "libvirt domain format: Time keeping",
        "a timer that QEMU does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("clock/timer")
        .filter(timer -> timer.is("@name", "platform"))
        .map(
            timer ->
                finding(timer.at("@name"), "timer 'platform' is one of Xen's", "drop the timer"));
  }
}
