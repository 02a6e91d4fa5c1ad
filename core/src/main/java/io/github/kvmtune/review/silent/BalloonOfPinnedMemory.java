package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** A device that reaches the guest's memory by itself pins all of it. */
final class BalloonOfPinnedMemory extends Check {

  BalloonOfPinnedMemory() {
    super(
        "balloon-of-pinned-memory",
        IGNORED,
        "Linux kernel: VFIO",
        "a balloon beside a passed-through device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Optional<Element> device = passedThrough(subject).findFirst();
    return device.flatMap(d -> Balloon.in(subject)).stream()
        .map(
            place ->
                finding(
                    place,
                    device.map(Element::path).orElse("")
                        + " pins all of the guest's memory, so the balloon gives nothing back",
                    "set <memballoon model='none'/>"));
  }

  private static Stream<Element> passedThrough(Subject subject) {
    return Stream.concat(
        subject.interfaces().filter(nic -> nic.is("@type", "hostdev", "vdpa")),
        subject.domain().all("devices/hostdev").filter(dev -> dev.is("@type", "pci", "mdev")));
  }
}
