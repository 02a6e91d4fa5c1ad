package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** QEMU makes send rings of more than 256 entries only where another process serves them. */
final class SendRingOnTap extends Check {

  SendRingOnTap() {
    super("send-ring-on-tap", IGNORED, "QEMU: virtio-net", "a large send ring on a tap device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.number("driver/@tx_queue_size").orElse(0) > 256)
        .filter(nic -> nic.is("@type", "bridge", "network", "direct", "ethernet"))
        .map(
            nic ->
                finding(
                    nic.at("driver/@tx_queue_size"),
                    "interfaces of type '%s' send through 256 entries, not %s"
                        .formatted(
                            nic.textOr("@type", ""), nic.textOr("driver/@tx_queue_size", "")),
                    "drop tx_queue_size"));
  }
}
