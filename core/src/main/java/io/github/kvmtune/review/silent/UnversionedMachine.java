package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A machine without a version becomes the newest that this QEMU has, with its defaults, when the
 * domain is defined.
 */
final class UnversionedMachine extends Check {

  private static final Set<String> ALIASES =
      Set.of("q35", "pc", "virt", "pseries", "s390-ccw-virtio");

  UnversionedMachine() {
    super(
        "unversioned-machine", RISKY, "QEMU: machine types", "a machine type without its version");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("os/type")
        .filter(type -> ALIASES.contains(type.textOr("@machine", "")))
        .map(
            type ->
                finding(
                    type.at("@machine"),
                    "machine='"
                        + type.textOr("@machine", "")
                        + "' becomes the newest version where it is defined, so hosts with another"
                        + " QEMU make another guest of it",
                    "name a version all hosts have, such as pc-q35-7.2, if it is to be defined on"
                        + " several"));
  }
}
