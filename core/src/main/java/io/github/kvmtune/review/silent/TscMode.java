package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The mode of the TSC is Xen's. */
final class TscMode extends Check {

  TscMode() {
    super(
        "tsc-mode",
        IGNORED,
        "libvirt domain format: Time keeping",
        "a mode of the TSC, which QEMU does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("clock/timer")
        .filter(timer -> timer.is("@name", "tsc") && timer.has("@mode"))
        .map(
            timer ->
                finding(
                    timer.at("@mode"),
                    "mode='" + timer.textOr("@mode", "") + "' of the TSC is Xen's; QEMU ignores it",
                    "drop it; guests of KVM read the TSC without leaving anyway"));
  }
}
