package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Shares, periods and quotas have to be within the kernel's ranges.
 *
 * <p>Since libvirt 11 shares are only judged when they are applied, by the cgroup version in use.
 */
final class CputuneRange extends Check {

  private record Range(long least, long most) {}

  private static final Range SHARES = new Range(2, 262_144);
  private static final Range PERIOD = new Range(1_000, 1_000_000);
  private static final Range QUOTA = new Range(1_000, 17_592_186_044_415L);

  CputuneRange() {
    super(
        "cputune-range",
        REJECTED,
        "libvirt domain format: CPU Tuning",
        "CPU shares, periods or quotas out of range");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.domain().all("cputune").flatMap(Element::children).flatMap(this::judge);
  }

  private Stream<Finding> judge(Element setting) {
    return range(setting.name())
        .filter(range -> isOutside(setting, range))
        .map(range -> finding(setting, range))
        .stream();
  }

  private static Optional<Range> range(String name) {
    if (name.equals("shares")) {
      return Optional.of(SHARES);
    }
    if (name.endsWith("period")) {
      return Optional.of(PERIOD);
    }
    return name.endsWith("quota") ? Optional.of(QUOTA) : Optional.empty();
  }

  private static boolean isOutside(Element setting, Range range) {
    OptionalLong value = setting.value();
    // A quota below zero means none at all.
    return value.isPresent()
        && value.getAsLong() != 0
        && !(range == QUOTA && value.getAsLong() < 0)
        && (value.getAsLong() < range.least || value.getAsLong() > range.most);
  }

  private Finding finding(Element setting, Range range) {
    return finding(
        setting.path(),
        "%s %d is not between %d and %d"
            .formatted(setting.name(), setting.value().orElse(0), range.least, range.most),
        "use a value within the range");
  }
}
