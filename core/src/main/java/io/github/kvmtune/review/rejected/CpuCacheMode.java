package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The host's caches can only be shown together with the host's CPU. */
final class CpuCacheMode extends Check {

  CpuCacheMode() {
    super(
        "cpu-cache-mode",
        REJECTED,
        "libvirt domain format: CPU model and topology, cache",
        "the host's CPU caches with another CPU model");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu")
        .filter(cpu -> cpu.is("cache/@mode", "passthrough"))
        .filter(cpu -> !cpu.is("@mode", "host-passthrough", "maximum"))
        .map(
            cpu ->
                finding(
                    cpu.at("cache/@mode"),
                    "cache mode='passthrough' needs the host's CPU, but the CPU mode is '"
                        + cpu.textOr("@mode", "custom")
                        + "'",
                    "drop <cache>, or set <cpu mode='host-passthrough'>"));
  }
}
