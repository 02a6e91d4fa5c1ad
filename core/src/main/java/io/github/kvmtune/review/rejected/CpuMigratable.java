package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Only a CPU that is all the host's can be asked to leave out what cannot be migrated. */
final class CpuMigratable extends Check {

  CpuMigratable() {
    super(
        "cpu-migratable",
        REJECTED,
        "libvirt domain format: CPU model and topology, migratable",
        "migratable on a CPU that always is");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu")
        .filter(cpu -> cpu.has("@migratable"))
        .filter(cpu -> !cpu.is("@mode", "host-passthrough", "maximum"))
        .map(
            cpu ->
                finding(
                    cpu.at("@migratable"),
                    "migratable belongs to modes host-passthrough and maximum, but the mode is '"
                        + cpu.textOr("@mode", "custom")
                        + "'",
                    "drop migratable"));
  }
}
