package io.github.kvmtune;

import io.github.kvmtune.DiskLimit.Direction;
import io.github.kvmtune.DiskLimit.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold of a disk's limits among themselves. */
final class DiskLimitRules {

  private DiskLimitRules() {}

  /** What libvirt would reject and QEMU would refuse, one phrase each. */
  static List<String> problems(DiskLimit limit) {
    List<String> problems = new ArrayList<>();
    mixed("operations", limit.iops()).ifPresent(problems::add);
    mixed("throughput", limit.bytesPerSecond()).ifPresent(problems::add);
    if (limit.operationSize().isPresent() && limit.iops().isEmpty()) {
      problems.add(
          "an operation size of "
              + limit.operationSize().get()
              + " counts operations, but no iops are set");
    }
    if (limit.operationSize().filter(size -> size.bytes() == 0).isPresent()) {
      problems.add("an operation size of 0B counts nothing");
    }
    if (limit.group().isPresent() && limit.iops().isEmpty() && limit.bytesPerSecond().isEmpty()) {
      problems.add("the group " + limit.group().get() + " needs limits to share, and none are set");
    }
    if (limit.group().filter(name -> !name.matches("[A-Za-z0-9_.-]+")).isPresent()) {
      problems.add(
          "the group \"" + limit.group().get() + "\" may have letters, digits, _, . and - only");
    }
    return problems;
  }

  private static Optional<String> mixed(String what, Map<Direction, Rate> rates) {
    return rates.containsKey(Direction.TOTAL) && rates.size() > 1
        ? Optional.of(
            "the limits of "
                + what
                + " are set for reads and writes together ("
                + rates.get(Direction.TOTAL).sustained()
                + ") and for each of them; choose one")
        : Optional.empty();
  }
}
