package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The receive ring of a virtio NIC has 256 to 1024 entries, a power of two.
 *
 * <p>Source: QEMU's virtio-net; rule 3.
 */
final class NetRingSize extends Check {

  NetRingSize() {
    super("net-ring-size", FAILS, "25.2 S3", "a receive ring that QEMU does not make");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.textOr("model/@type", "").startsWith("virtio"))
        .filter(nic -> nic.limit("driver/@rx_queue_size").isPresent())
        .filter(nic -> !isPossible(nic.number("driver/@rx_queue_size").orElse(0)))
        .map(
            nic ->
                finding(
                    nic.at("driver/@rx_queue_size"),
                    "QEMU makes receive rings of 256, 512 or 1024 entries, not "
                        + nic.textOr("driver/@rx_queue_size", ""),
                    "use one of these, or drop rx_queue_size"));
  }

  private static boolean isPossible(long size) {
    return size == 256 || size == 512 || size == 1024;
  }
}
