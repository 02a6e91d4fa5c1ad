package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The host's caches are described as they are around the host's CPUs, so the vCPUs have to be
 * there.
 */
final class CacheOfOthers extends Check {

  CacheOfOthers() {
    super(
        "cache-of-others",
        SLOW,
        "libvirt domain format: CPU model and topology, cache",
        "the host's caches shown to a guest that floats");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu/cache")
        .filter(cache -> cache.is("@mode", "passthrough") && !Pins.of(subject).areExclusive())
        .map(
            cache ->
                finding(
                    cache.path(),
                    "the guest sees which host CPUs share a cache, but its vCPUs do not stay on"
                        + " them",
                    "drop <cache>, or pin each vCPU to a host CPU of its own"));
  }
}
