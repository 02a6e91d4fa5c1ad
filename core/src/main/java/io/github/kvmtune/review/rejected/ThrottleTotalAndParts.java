package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A disk's limit is for reads and writes together or for each alone. */
final class ThrottleTotalAndParts extends Check {

  private static final List<String> KINDS =
      List.of("bytes_sec", "iops_sec", "bytes_sec_max", "iops_sec_max");

  ThrottleTotalAndParts() {
    super(
        "throttle-total-and-parts",
        REJECTED,
        "libvirt domain format: Hard drives, iotune",
        "a disk's total limit beside one for reads or writes");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .flatMap(disk -> disk.all("iotune"))
        .flatMap(
            limits ->
                KINDS.stream()
                    .filter(kind -> clash(limits, kind))
                    .map(kind -> finding(limits, kind)));
  }

  private static boolean clash(Element limits, String kind) {
    return limits.limit("total_" + kind).isPresent()
        && (limits.limit("read_" + kind).isPresent() || limits.limit("write_" + kind).isPresent());
  }

  private Finding finding(Element limits, String kind) {
    return finding(
        limits.at("total_" + kind),
        "total_%1$s cannot stand beside read_%1$s or write_%1$s".formatted(kind),
        "keep the total or the two parts");
  }
}
