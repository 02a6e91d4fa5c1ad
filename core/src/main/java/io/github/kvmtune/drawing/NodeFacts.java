package io.github.kvmtune.drawing;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Holding;
import io.github.kvmtune.placement.MemoryClaim;
import io.github.kvmtune.placement.MemoryClaim.HugePages;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a node's memory, and of what the guest takes of it. */
final class NodeFacts {

  private final Host host;
  private final Optional<Holding> guest;

  NodeFacts(Host host, Optional<Holding> guest) {
    this.host = host;
    this.guest = guest;
  }

  /** The facts of a host without nodes. */
  List<String> ofHost() {
    Stream<String> memory = memory(host.memory().total(), host.memory().available());
    return all(memory, host.memory().hugePages(), claims().map(this::taken));
  }

  List<String> of(NumaNode node) {
    Stream<String> memory = memory(node.memory().total(), node.memory().available());
    return all(
        memory,
        node.hugePages(),
        claims().filter(claim -> mayBeFrom(node.id(), claim)).map(this::taken));
  }

  private static List<String> all(
      Stream<String> memory, Fact<List<HugePagePool>> pools, Stream<String> taken) {
    Stream<String> pages =
        pools.orElse(List.of()).stream()
            .filter(pool -> pool.total().orElse(0L) > 0)
            .map(NodeFacts::pool);
    return Stream.of(memory, pages, taken).flatMap(each -> each).toList();
  }

  private static Stream<String> memory(Fact<ByteSize> total, Fact<ByteSize> available) {
    return total.value().stream()
        .map(size -> size.inMib() + left(available.map(ByteSize::inMib), "available"));
  }

  private static String pool(HugePagePool pool) {
    return pool.total().orElse(0L) + " pages of " + pool.pageSize() + left(pool.free(), "free");
  }

  private static String left(Fact<?> amount, String word) {
    return amount.value().map(known -> " (" + known + " " + word + ")").orElse("");
  }

  private Stream<MemoryClaim> claims() {
    return guest.stream().flatMap(holding -> holding.memory().stream());
  }

  private static boolean mayBeFrom(int node, MemoryClaim claim) {
    return claim.nodes().contains(node);
  }

  private String taken(MemoryClaim claim) {
    String name = guest.map(Holding::guest).map(Names::shown).orElse("");
    return name
        + " takes "
        + claim.amount()
        + (claim.nodes().size() > 1 ? " from nodes " + claim.nodes() : "")
        + pages(claim);
  }

  private static String pages(MemoryClaim claim) {
    if (!(claim.pages() instanceof HugePages pages)) {
      return "";
    }
    return pages.size().map(size -> " in pages of " + size).orElse(" in huge pages");
  }
}
