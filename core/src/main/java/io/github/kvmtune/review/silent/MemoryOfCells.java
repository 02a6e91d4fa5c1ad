package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a guest has cells, their sum is its memory, whatever else is written. */
final class MemoryOfCells extends Check {

  MemoryOfCells() {
    super(
        "memory-of-cells",
        HARMFUL,
        "seen with libvirt 9.0",
        "another memory size than that of the NUMA cells");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    Optional<ByteSize> sum =
        new GuestMemory(domain).total().map(cells -> cells.plus(plugged(domain)));
    Optional<ByteSize> written = domain.size("memory");
    if (subject.cells().isEmpty() || sum.isEmpty() || written.isEmpty() || sum.equals(written)) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            domain.at("memory"),
            "memory is %s, but libvirt replaces it by that of the cells, %s"
                .formatted(written.get(), sum.get()),
            "make the cells' memory add up to <memory>"));
  }

  private static ByteSize plugged(Element domain) {
    return domain
        .all("devices/memory/target")
        .flatMap(target -> target.size("size").stream())
        .reduce(ByteSize.ZERO, ByteSize::plus);
  }
}
