package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Queues and vhost are virtio's; other NICs ignore them. */
final class VirtioDriverOfOthers extends Check {

  VirtioDriverOfOthers() {
    super(
        "virtio-driver-of-others",
        IGNORED,
        "seen with libvirt 9.0",
        "queues or vhost on a NIC without them");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(VirtioDriverOfOthers::isOther)
        .flatMap(
            nic ->
                Stream.of("queues", "name")
                    .filter(a -> isVirtio(nic, a))
                    .map(a -> finding(nic, a)));
  }

  private static boolean isOther(Element nic) {
    return nic.is("@type", "hostdev")
        || nic.text("model/@type").filter(model -> !model.startsWith("virtio")).isPresent();
  }

  // A passed-through device has a driver by name too, that of the host.
  private static boolean isVirtio(Element nic, String attribute) {
    return attribute.equals("queues") ? nic.has("driver/@queues") : nic.is("driver/@name", "vhost");
  }

  private Finding finding(Element nic, String attribute) {
    return finding(
        nic.at("driver/@" + attribute),
        "%s='%s' is for virtio NICs; libvirt drops it here"
            .formatted(attribute, nic.textOr("driver/@" + attribute, "")),
        "drop it, or set <model type='virtio'/>");
  }
}
