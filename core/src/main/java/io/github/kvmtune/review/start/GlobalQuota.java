package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Under cgroup v1 a part may not be allowed more than the whole. */
final class GlobalQuota extends Check {

  private static final long PERIOD = 100_000;

  GlobalQuota() {
    super(
        "global-quota",
        FAILS,
        "Linux kernel: CPU controller of cgroup v1",
        "a guest's CPU limit below that of one of its threads");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    double whole = ratio(domain, "global_");
    if (subject.host().filter(GlobalQuota::isV1).isEmpty() || whole <= 0) {
      return Stream.of();
    }
    return Stream.of("", "emulator_", "iothread_")
        .filter(part -> ratio(domain, part) > whole)
        .map(
            part ->
                finding(
                    domain.at("cputune/global_quota"),
                    "the whole guest may use %.0f %% of a CPU, but cputune/%squota gives %.0f %% to a"
                            .formatted(whole * 100, part, ratio(domain, part) * 100)
                        + " part of it, which cgroup v1 refuses",
                    "raise global_quota, or lower " + part + "quota"));
  }

  private static boolean isV1(Host host) {
    return host.limits().cgroups().value().filter(v -> v != CgroupVersion.V2).isPresent();
  }

  // 0 where there is no limit.
  private static double ratio(Element domain, String prefix) {
    long quota = Math.max(0, domain.number("cputune/" + prefix + "quota").orElse(0));
    return (double) quota / domain.number("cputune/" + prefix + "period").orElse(PERIOD);
  }
}
