package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A throttle group consists of disks that state the group's limits. */
final class ThrottleGroupAlone extends Check {

  ThrottleGroupAlone() {
    super(
        "throttle-group-alone",
        REJECTED,
        "libvirt domain format: Hard drives, iotune group_name",
        "a throttle group without limits");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .flatMap(disk -> disk.all("iotune"))
        .filter(limits -> limits.has("group_name"))
        .filter(
            limits -> limits.children().noneMatch(child -> limits.limit(child.name()).isPresent()))
        .map(
            limits ->
                finding(
                    limits.at("group_name"),
                    "the disk is in throttle group \""
                        + limits.textOr("group_name", "")
                        + "\" but states no limit",
                    "repeat the group's limits here, or take the disk out of the group"));
  }
}
