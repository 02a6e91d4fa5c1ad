package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * A Linux guest on x86 has about 200 interrupt vectors for each vCPU, and devices that find none
 * fall back to sharing one.
 *
 * <p>The number is an estimate.
 */
final class TooManyVectors extends Check {

  private static final long VECTORS_PER_VCPU = 200;

  TooManyVectors() {
    super(
        "too-many-vectors",
        RISKY,
        "Linux kernel: interrupt vectors of a CPU",
        "more interrupt vectors than the guest has");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    long wanted =
        Stream.of(
                subject.virtioDisks().map(disk -> queues(disk, subject.vcpus()) + 1),
                subject
                    .interfaces()
                    .filter(TooManyVectors::isVirtio)
                    .map(nic -> 2 * queues(nic, 1) + 2),
                subject.controllers("scsi").map(scsi -> queues(scsi, subject.vcpus()) + 3))
            .flatMap(vectors -> vectors)
            .mapToLong(Long::longValue)
            .sum();
    long had = VECTORS_PER_VCPU * subject.vcpus();
    return !subject.isX86() || wanted <= had
        ? Stream.of()
        : Stream.of(
            finding(
                subject.domain().at("devices"),
                "the devices' queues take %d interrupt vectors, of which a guest of %d vCPUs has about %d"
                    .formatted(wanted, subject.vcpus(), had),
                "lower the queues of disks and NICs"));
  }

  private static boolean isVirtio(Element nic) {
    return nic.textOr("model/@type", "").startsWith("virtio");
  }

  private static long queues(Element device, int usual) {
    return device.number("driver/@queues").orElse(usual);
  }
}
