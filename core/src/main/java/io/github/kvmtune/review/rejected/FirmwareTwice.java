package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The firmware is chosen by libvirt or named by hand. */
final class FirmwareTwice extends Check {

  private static final List<String> BY_HAND =
      List.of("os/loader/@readonly", "os/loader/@type", "os/nvram/@template");

  FirmwareTwice() {
    super(
        "firmware-twice",
        REJECTED,
        "libvirt domain format: BIOS bootloader",
        "automatic choice of the firmware beside a firmware named by hand");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    if (!domain.has("os/@firmware") || !subject.libvirtBefore("9.2")) {
      return Stream.of();
    }
    Stream<String> path =
        domain.text("os/loader").filter(text -> !text.isEmpty()).isPresent()
            ? Stream.of("os/loader")
            : Stream.of();
    // A loader that is secure is a wish; one that is not is a name.
    Stream<String> insecure =
        domain.is("os/loader/@secure", "no") ? Stream.of("os/loader/@secure") : Stream.of();
    return Stream.of(path, BY_HAND.stream().filter(domain::has), insecure)
        .flatMap(places -> places)
        .limit(1)
        .map(
            place ->
                finding(
                    domain.at(place),
                    "libvirt chooses the firmware because of firmware='"
                        + domain.textOr("os/@firmware", "")
                        + "', so it cannot be named by hand",
                    "drop it, or drop firmware"));
  }
}
