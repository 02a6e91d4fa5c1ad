package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/** Several queues need a network device of the host that has them. */
final class QueuesOfNetwork extends Check {

  private static final Set<String> TYPES =
      Set.of("network", "bridge", "direct", "ethernet", "vhostuser", "vdpa", "hostdev");

  QueuesOfNetwork() {
    super(
        "queues-of-network",
        FAILS,
        "libvirt: QEMU's network devices at start",
        "several queues on a network that has one");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.number("driver/@queues").orElse(0) > 1)
        .filter(nic -> nic.textOr("model/@type", "").startsWith("virtio"))
        .filter(nic -> nic.has("@type") && !TYPES.contains(nic.textOr("@type", "")))
        .map(
            nic ->
                finding(
                    nic.at("driver/@queues"),
                    "networks of type '"
                        + nic.textOr("@type", "")
                        + "' have one queue, not "
                        + nic.textOr("driver/@queues", ""),
                    "drop queues"));
  }
}
