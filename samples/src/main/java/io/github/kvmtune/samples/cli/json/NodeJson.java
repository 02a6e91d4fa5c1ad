package io.github.kvmtune.samples.cli.json;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A NUMA node in the shape of the contract.
 *
 * @param distances in the order of the list of nodes
 * @param hugepages pages by size, such as {@code 2048kB}
 */
record NodeJson(
    int id,
    Optional<List<Integer>> cpus,
    Optional<Long> memoryBytes,
    Optional<List<Integer>> distances,
    Optional<Map<String, Optional<Long>>> hugepages) {

  static NodeJson of(NumaNode node) {
    return new NodeJson(
        node.id(),
        node.cpus().map(IdSet::toList).value(),
        node.memory().total().map(ByteSize::bytes).value(),
        node.distances().map(distances -> List.copyOf(distances.values())).value(),
        node.hugePages().map(NodeJson::pages).value());
  }

  private static Map<String, Optional<Long>> pages(List<HugePagePool> pools) {
    Map<String, Optional<Long>> pages = new LinkedHashMap<>();
    for (HugePagePool pool : pools) {
      Fact<Long> total = pool.total();
      pages.put(pool.pageSize().toKib() + "kB", total.value());
    }
    return pages;
  }
}
