package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A pin of a vCPU that is not there is dropped. */
final class PinOfMissingVcpu extends Check {

  PinOfMissingVcpu() {
    super(
        "pin-of-missing-vcpu",
        IGNORED,
        "seen with libvirt 9.0",
        "a pin of a vCPU that the guest lacks");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cputune/vcpupin")
        .filter(pin -> pin.number("@vcpu").orElse(0) >= subject.vcpus())
        .map(
            pin ->
                finding(
                    pin.path(),
                    "there is no vCPU %s among %d, so libvirt drops the pin"
                        .formatted(pin.textOr("@vcpu", ""), subject.vcpus()),
                    "drop it; vCPUs count from 0"));
  }
}
