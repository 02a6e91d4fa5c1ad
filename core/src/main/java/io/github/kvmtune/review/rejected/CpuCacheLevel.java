package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * QEMU emulates the third level of cache; passed through are all.
 *
 * <p>Source: libvirt domain format, "CPU model and topology", cache.
 */
final class CpuCacheLevel extends Check {

  CpuCacheLevel() {
    super("cpu-cache-level", REJECTED, "25.1 #12", "a cache level that cannot be chosen");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu/cache")
        .filter(cache -> cache.has("@level"))
        .filter(CpuCacheLevel::isWrong)
        .map(this::finding);
  }

  private static boolean isWrong(Element cache) {
    return cache.is("@mode", "passthrough", "disable")
        || (cache.is("@mode", "emulate") && !cache.is("@level", "3"));
  }

  private Finding finding(Element cache) {
    return finding(
        cache.at("@level"),
        "level='%s' cannot be chosen with mode='%s'"
            .formatted(cache.textOr("@level", ""), cache.textOr("@mode", "")),
        cache.is("@mode", "emulate") ? "set level='3'" : "drop level");
  }
}
