package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import java.util.List;

/**
 * A core of the host.
 *
 * @param domain number of the cache domain it belongs to, counted over the whole host
 * @param threads its online CPUs in ascending order
 */
record Core(int domain, List<Integer> threads) {

  int size() {
    return threads.size();
  }

  IdSet cpus() {
    return IdSet.of(threads);
  }
}
