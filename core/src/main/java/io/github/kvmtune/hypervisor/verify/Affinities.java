package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import java.util.Optional;

/** Compares where a thread may run. */
final class Affinities {

  private Affinities() {}

  static Item compare(
      String thread, IdSet promised, Optional<IdSet> found, ThreadAffinity threads) {
    return found
        .map(cpus -> Item.compare(thread + " runs on", promised, cpus, threads.source()))
        .orElseGet(
            () -> Item.of(thread + " runs on", promised, "no thread", threads.source(), false));
  }
}
