package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A queue without a vCPU of its own only costs memory and an interrupt vector. */
final class MoreQueuesThanVcpus extends Check {

  MoreQueuesThanVcpus() {
    super(
        "more-queues-than-vcpus",
        SLOW,
        "libvirt domain format: Setting NIC driver-specific options, queues",
        "a device with more queues than vCPUs");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of(subject.virtioDisks(), subject.interfaces(), subject.controllers("scsi"))
        .flatMap(devices -> devices)
        .filter(device -> device.number("driver/@queues").orElse(0) > subject.vcpus())
        .map(
            device ->
                finding(
                    device.at("driver/@queues"),
                    "%s queues are more than the guest's %d vCPUs can use"
                        .formatted(device.textOr("driver/@queues", ""), subject.vcpus()),
                    "set queues='" + subject.vcpus() + "' or drop it"));
  }
}
