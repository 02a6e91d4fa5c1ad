package io.github.kvmtune.review;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much memory a domain has and where on the host it comes from.
 *
 * @param domain the document's root element
 */
public record GuestMemory(Element domain) {

  /** All memory the guest starts with; empty if the domain does not say. */
  public Optional<ByteSize> total() {
    List<Element> cells = domain.all("cpu/numa/cell").toList();
    return cells.isEmpty() ? domain.size("memory") : sum(cells);
  }

  private static Optional<ByteSize> sum(List<Element> cells) {
    List<ByteSize> sizes = cells.stream().map(GuestMemory::of).flatMap(Optional::stream).toList();
    return sizes.size() == cells.size() ? sizes.stream().reduce(ByteSize::plus) : Optional.empty();
  }

  /** The memory of one cell. */
  public static Optional<ByteSize> of(Element cell) {
    return cell.sizeIn("memory");
  }

  /** Whether all of it is taken when the guest starts. */
  public boolean isPreallocated() {
    return domain.has("memoryBacking/hugepages")
        || domain.is("memoryBacking/allocation/@mode", "immediate");
  }

  /** The host nodes that its cells, or all of it, are bound to; empty if to none. */
  public IdSet nodes() {
    return Stream.of(domain.all("numatune/memory"), domain.all("numatune/memnode"))
        .flatMap(policies -> policies)
        // A restrictive policy is the kernel's affair; QEMU is not told.
        .filter(policy -> !policy.is("@mode", "restrictive"))
        .map(policy -> policy.ids("@nodeset").orElse(IdSet.empty()))
        .reduce(IdSet.empty(), IdSet::union);
  }

  /**
   * The memory that comes from huge pages, by page size.
   *
   * @param usual the host's default page size, for what names none
   */
  public Map<ByteSize, ByteSize> onHugePages(Optional<ByteSize> usual) {
    Map<ByteSize, ByteSize> demand = new TreeMap<>();
    if (domain.has("memoryBacking/hugepages")) {
      parts()
          .forEach(
              (cell, size) ->
                  pageSize(cell, usual)
                      .ifPresent(page -> demand.merge(page, size, ByteSize::plus)));
    }
    return demand;
  }

  // A guest without cells is one of number 0.
  private Map<Integer, ByteSize> parts() {
    List<Element> cells = domain.all("cpu/numa/cell").toList();
    Map<Integer, ByteSize> parts = new TreeMap<>();
    if (cells.isEmpty()) {
      domain.size("memory").ifPresent(size -> parts.put(0, size));
    }
    for (int index = 0; index < cells.size(); index++) {
      int id = (int) cells.get(index).number("@id").orElse(index);
      of(cells.get(index)).ifPresent(size -> parts.put(id, size));
    }
    return parts;
  }

  private Optional<ByteSize> pageSize(int cell, Optional<ByteSize> usual) {
    List<Element> pages = domain.all("memoryBacking/hugepages/page").toList();
    if (pages.isEmpty()) {
      return usual;
    }
    Stream<Element> named =
        pages.stream().filter(p -> p.ids("@nodeset").filter(ids -> ids.contains(cell)).isPresent());
    Stream<Element> general = pages.stream().filter(page -> !page.has("@nodeset"));
    return Stream.concat(named, general).findFirst().flatMap(page -> page.sizeIn("size"));
  }
}
