package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;
import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The rings of a virtio NIC have 256 to 1024 entries, a power of two.
 *
 * <p>libvirt sees to the power of two when the domain is defined, QEMU to the range.
 */
final class NetRingSize extends Check {

  NetRingSize() {
    super("net-ring-size", FAILS, "QEMU: virtio-net", "a ring of a NIC that QEMU does not make");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.textOr("model/@type", "").startsWith("virtio"))
        .flatMap(nic -> nic.all("driver"))
        .flatMap(
            driver ->
                Stream.of("rx_queue_size", "tx_queue_size").flatMap(ring -> judge(driver, ring)));
  }

  private Stream<Finding> judge(Element driver, String ring) {
    return driver.limit("@" + ring).stream()
        .filter(size -> size < 256 || size > 1024 || !isPowerOfTwo(size))
        .mapToObj(
            size ->
                finding(
                    isPowerOfTwo(size) ? FAILS : REJECTED,
                    driver.at("@" + ring),
                    "QEMU makes rings of 256, 512 or 1024 entries, not " + size,
                    "use one of these, or drop " + ring));
  }

  private static boolean isPowerOfTwo(long size) {
    return Long.bitCount(size) == 1;
  }
}
