package io.github.kvmtune.hypervisor.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Each pinned I/O thread may run where the plan pins it, and nowhere else. */
final class IoThreadAffinity implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    ThreadAffinity threads = evidence.threads();
    return Promised.cputune(evidence.promised()).stream()
        .flatMap(cputune -> cputune.getIothreadpins().stream())
        .map(
            pin ->
                Affinities.compare(
                    "I/O thread " + pin.getIothread(),
                    Objects.requireNonNull(pin.getCpuset()),
                    Optional.ofNullable(threads.ioThreads().get(pin.getIothread())),
                    threads))
        .toList();
  }
}
