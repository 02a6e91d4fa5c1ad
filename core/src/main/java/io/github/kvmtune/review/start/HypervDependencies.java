package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Some of Hyper-V's enlightenments are made of others. */
final class HypervDependencies extends Check {

  private record Need(String feature, String needed) {}

  private static final List<Need> NEEDS =
      List.of(
          new Need("synic", "vpindex"),
          new Need("stimer", "synic"),
          new Need("tlbflush", "vpindex"),
          new Need("ipi", "vpindex"),
          new Need("evmcs", "vapic"));

  HypervDependencies() {
    super(
        "hyperv-dependencies",
        FAILS,
        "QEMU: Hyper-V Enlightenments",
        "a Hyper-V enlightenment without one that it is made of");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    // Without KVM, QEMU does not look.
    if (!subject.isKvm() || domain.is("features/hyperv/@mode", "passthrough")) {
      return Stream.of();
    }
    return domain
        .all("features/hyperv")
        .flatMap(hyperv -> Stream.concat(features(hyperv), clock(hyperv, subject)));
  }

  private Stream<Finding> features(Element hyperv) {
    return NEEDS.stream()
        .filter(need -> isOn(hyperv, need.feature) && !isOn(hyperv, need.needed))
        .map(need -> finding(hyperv, need.feature, "<" + need.needed + " state='on'/>"));
  }

  private Stream<Finding> clock(Element hyperv, Subject subject) {
    return isOn(hyperv, "stimer") && !subject.hasHypervClock()
        ? Stream.of(
            finding(hyperv, "stimer", "<clock><timer name='hypervclock' present='yes'/></clock>"))
        : Stream.of();
  }

  private static boolean isOn(Element hyperv, String feature) {
    return hyperv.is(feature + "/@state", "on");
  }

  private Finding finding(Element hyperv, String feature, String needed) {
    return finding(
        hyperv.at(feature),
        "<" + feature + "> needs " + needed + ", and QEMU does not start without it",
        "add it, or drop <" + feature + ">");
  }
}
