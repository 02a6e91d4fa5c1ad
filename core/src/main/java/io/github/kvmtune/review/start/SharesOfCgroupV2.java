package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Shares are weights of cgroup v2, which end at 10000. */
final class SharesOfCgroupV2 extends Check {

  private static final long MOST = 10_000;

  SharesOfCgroupV2() {
    super(
        "shares-of-cgroup-v2",
        FAILS,
        "Linux kernel: cgroup v2, cpu.weight",
        "CPU shares that cgroup v2 does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .host()
        .filter(host -> host.limits().cgroups().is(CgroupVersion.V2))
        .flatMap(host -> subject.domain().first("cputune/shares"))
        .filter(shares -> shares.value().orElse(0) > MOST)
        .map(
            shares ->
                finding(
                    shares.path(),
                    "the host has cgroup v2, whose weights end at 10000, not at "
                        + shares.value().orElse(0),
                    "use at most 10000; what counts is the ratio to other guests' shares"))
        .stream();
  }
}
