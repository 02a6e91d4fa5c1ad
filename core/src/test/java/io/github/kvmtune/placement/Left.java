package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of each node, in all that placement counts; two equal ones place all guests alike.
 */
record Left(List<OfNode> nodes, double used) {

  record OfNode(
      IdSet free,
      IdSet sharable,
      int freeThreads,
      int wholeCores,
      int wholeThreads,
      int floating,
      ByteSize normalMemory,
      List<Long> pages,
      List<List<Integer>> caches) {}

  static Left of(HostMap map, Iterable<Holding> held) {
    Ledger ledger = new Ledger(map, Occupancy.none());
    held.forEach(ledger::take);
    return of(ledger);
  }

  static Left of(Ledger ledger) {
    return new Left(
        IntStream.range(0, ledger.map().nodes().size())
            .mapToObj(node -> ofNode(node, ledger))
            .toList(),
        ledger.usedWith(0, ByteSize.ZERO));
  }

  private static OfNode ofNode(int node, Ledger ledger) {
    CpuLedger cpus = ledger.cpus();
    return new OfNode(
        cpus.free(node),
        cpus.sharableCpus(node),
        cpus.freeThreads(node),
        cpus.wholeCores(node),
        cpus.wholeThreads(node),
        ledger.shared().vcpusOn(node),
        ledger.memory().normalMemory(node),
        ledger.map().pageSizes().stream()
            .map(size -> ledger.memory().freePages(node, size))
            .toList(),
        ledger.map().nodes().get(node).domains().stream()
            .map(
                domain ->
                    List.of(
                        cpus.freeThreads(domain),
                        cpus.wholeCores(domain),
                        cpus.wholeThreads(domain)))
            .toList());
  }
}
