package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/** Memory devices are plugged into slots, which a guest has only where it may grow. */
final class MemoryDeviceWithoutRoom extends Check {

  private static final Set<String> PLUGGED = Set.of("dimm", "nvdimm", "virtio-mem");

  MemoryDeviceWithoutRoom() {
    super(
        "memory-device-without-room",
        REJECTED,
        "libvirt domain format: Memory devices",
        "a memory device in a guest that has no slots for it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.domain().has("maxMemory")) {
      return Stream.of();
    }
    return subject
        .domain()
        .all("devices/memory")
        .filter(device -> PLUGGED.contains(device.textOr("@model", "")))
        .map(
            device ->
                finding(
                    device.path(),
                    "the guest's memory cannot grow, as <maxMemory> is missing",
                    "add <maxMemory slots='4'> with all memory that the guest may have"));
  }
}
