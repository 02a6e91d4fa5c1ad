package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** QEMU emulates the third level of cache; passed through are all. */
final class CpuCacheLevel extends Check {

  CpuCacheLevel() {
    super(
        "cpu-cache-level",
        REJECTED,
        "libvirt domain format: CPU model and topology, cache",
        "a cache level that cannot be chosen");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu/cache")
        .flatMap(cache -> remedy(cache).map(remedy -> finding(cache, remedy)).stream());
  }

  private static Optional<String> remedy(Element cache) {
    return switch (cache.textOr("@mode", "")) {
      case "emulate" -> cache.is("@level", "3") ? Optional.empty() : Optional.of("set level='3'");
      case "passthrough", "disable" -> cache.text("@level").map(level -> "drop level");
      default -> Optional.empty();
    };
  }

  private Finding finding(Element cache, String remedy) {
    return finding(
        cache.nearest("@level"),
        cache.text("@level").map(level -> "level='" + level + "'").orElse("no level")
            + " cannot be chosen with mode='%s'".formatted(cache.textOr("@mode", "")),
        remedy);
  }
}
