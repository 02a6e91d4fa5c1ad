package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of a throttle group share one bucket, so all must state the same limits. */
final class ThrottleGroupDiffers extends Check {

  ThrottleGroupDiffers() {
    super(
        "throttle-group-differs",
        REJECTED,
        "libvirt domain format: Hard drives, iotune group_name",
        "disks of one throttle group with different limits");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Map<String, Element> first = new HashMap<>();
    return subject
        .disks()
        .flatMap(disk -> disk.all("iotune"))
        .filter(limits -> limits.has("group_name"))
        .flatMap(
            limits -> {
              Element leader = first.computeIfAbsent(limits.textOr("group_name", ""), g -> limits);
              return limits(leader).equals(limits(limits)) ? Stream.of() : finding(leader, limits);
            });
  }

  private static Map<String, Long> limits(Element limits) {
    return limits
        .children()
        .filter(child -> limits.limit(child.name()).isPresent())
        .collect(
            Collectors.toMap(
                Element::name, child -> limits.limit(child.name()).orElse(0), (a, b) -> b));
  }

  private Stream<Finding> finding(Element leader, Element limits) {
    return Stream.of(
        finding(
            limits.path(),
            "throttle group \"%s\" has limits %s at %s but %s here"
                .formatted(
                    limits.textOr("group_name", ""),
                    new TreeMap<>(limits(leader)),
                    leader.path(),
                    new TreeMap<>(limits(limits))),
            "write the same limits at every disk of the group"));
  }
}
