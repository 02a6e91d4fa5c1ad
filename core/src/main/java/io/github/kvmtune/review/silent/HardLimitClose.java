package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;
import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;
import java.util.stream.Stream;

/** The limit is for the whole of QEMU, which needs more than the guest's memory. */
final class HardLimitClose extends Check {

  private static final ByteSize OVERHEAD = ByteSize.gib(2);

  HardLimitClose() {
    super(
        "hard-limit-close",
        RISKY,
        "libvirt domain format: Memory Tuning, hard_limit",
        "a memory limit close to the guest's memory");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Optional<ByteSize> limit = subject.domain().size("memtune/hard_limit");
    Optional<ByteSize> memory = new GuestMemory(subject.domain()).total();
    if (limit.isEmpty() || memory.isEmpty() || isEnough(limit.get(), memory.get())) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            limit.get().compareTo(memory.get()) < 0 ? HARMFUL : RISKY,
            subject.domain().at("memtune/hard_limit"),
            "the limit of %s is for all of QEMU, but the guest alone has %s; the kernel kills QEMU when it is reached"
                .formatted(limit.get(), memory.get()),
            "raise it to " + memory.get().plus(OVERHEAD) + " or drop it"));
  }

  private static boolean isEnough(ByteSize limit, ByteSize memory) {
    return limit.compareTo(memory.plus(OVERHEAD)) >= 0;
  }
}
