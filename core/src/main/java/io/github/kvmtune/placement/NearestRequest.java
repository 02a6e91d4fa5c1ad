package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a guest that does not fit could ask for instead: as much memory with fewer vCPUs, or
 * as many vCPUs with less memory, or a smaller guest altogether. Each is tried before it is named.
 */
final class NearestRequest {

  private static final ByteSize MIB = ByteSize.mib(1);

  private final Ledger ledger;
  private final HostMap map;
  private final PlacementRequest request;

  NearestRequest(Ledger ledger, PlacementRequest request) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.request = request;
  }

  /** The requests that would fit, as words such as {@code 14 vCPUs with 32GiB}; may be empty. */
  List<String> words() {
    List<String> words =
        Stream.concat(fewerVcpus(request.guest().memory()).stream(), lessMemory().stream())
            .map(NearestRequest::inWords)
            .toList();
    return words.isEmpty()
        ? smaller().map(NearestRequest::inWords).map(List::of).orElse(List.of())
        : words;
  }

  private static String inWords(Guest guest) {
    return Counted.of(guest.vcpus(), "vCPU") + " with " + guest.memory();
  }

  private Optional<Guest> fewerVcpus(ByteSize memory) {
    return counts()
        .mapToObj(nodes -> mostVcpus(nodes, memory).map(vcpus -> changed(vcpus, memory)))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Guest::vcpus).thenComparing(Guest::memory));
  }

  private Optional<Guest> lessMemory() {
    int vcpus = request.guest().vcpus();
    return counts()
        .filter(nodes -> vcpus % nodes == 0)
        .mapToObj(nodes -> mostMemory(nodes, vcpus / nodes).map(memory -> changed(vcpus, memory)))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Guest::memory));
  }

  // The largest number of vCPUs that any node has, with what memory that node has.
  private Optional<Guest> smaller() {
    return IntStream.range(0, map.nodes().size())
        .filter(node -> room(node) > 0 && largest(node).bytes() > 0)
        .mapToObj(
            node ->
                changed(
                    Math.min(room(node), request.guest().vcpus()),
                    smallerOf(largest(node), request.guest().memory())))
        .filter(this::fits)
        .max(Comparator.comparingInt(Guest::vcpus).thenComparing(Guest::memory));
  }

  private IntStream counts() {
    int all = map.nodes().size();
    return IntStream.rangeClosed(1, Math.min(all, mostNodes(all)));
  }

  private int mostNodes(int all) {
    return request.guest().wishes().mostNodes().orElse(all);
  }

  private Optional<Integer> mostVcpus(int nodes, ByteSize memory) {
    Share share = Share.of(with(changed(nodes, memory)), nodes, map.pageSizes()).orElseThrow();
    List<Integer> rooms =
        IntStream.range(0, map.nodes().size())
            .filter(node -> share.backings().stream().anyMatch(b -> ledger.memory().has(node, b)))
            .mapToObj(this::room)
            .sorted(Comparator.reverseOrder())
            .toList();
    return rooms.size() < nodes
        ? Optional.empty()
        : Optional.of(nodes * rooms.get(nodes - 1))
            .filter(vcpus -> vcpus > 0 && fits(changed(vcpus, memory)));
  }

  private Optional<ByteSize> mostMemory(int nodes, int vcpus) {
    List<ByteSize> rooms =
        IntStream.range(0, map.nodes().size())
            .filter(node -> room(node) >= vcpus)
            .mapToObj(this::largest)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (rooms.size() < nodes) {
      return Optional.empty();
    }
    ByteSize memory = smallerOf(rooms.get(nodes - 1).times(nodes), request.guest().memory());
    return Optional.of(memory)
        .filter(size -> size.bytes() > 0 && fits(changed(vcpus * nodes, size)));
  }

  private int room(int node) {
    return new CpuPicker(ledger, node, request).limit();
  }

  /** The most memory of one kind that the node has, in whole MiB. */
  private ByteSize largest(int node) {
    List<ByteSize> kinds = new ArrayList<>();
    if (!request.insistsOnPages()) {
      kinds.add(ledger.memory().normalMemory(node));
    }
    request
        .acceptable(map.pageSizes())
        .forEach(size -> kinds.add(size.times(ledger.memory().freePages(node, size))));
    ByteSize most = kinds.stream().max(Comparator.naturalOrder()).orElse(ByteSize.bytes(0));
    return ByteSize.mib(most.dividedBy(MIB));
  }

  private static ByteSize smallerOf(ByteSize a, ByteSize b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private boolean fits(Guest guest) {
    return new ExclusivePlacer(ledger, with(guest)).choose().isPresent();
  }

  private PlacementRequest with(Guest guest) {
    return request.with(guest);
  }

  private Guest changed(int vcpus, ByteSize memory) {
    return request.guest().resized(vcpus, memory);
  }
}
