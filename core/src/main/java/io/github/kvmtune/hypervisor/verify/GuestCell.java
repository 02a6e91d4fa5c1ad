package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuNumaCell;
import io.github.kvmtune.xml.domain.DomainMemoryBacking;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepagesPage;
import io.github.kvmtune.xml.domain.DomainNumatune;
import io.github.kvmtune.xml.domain.DomainNumatuneMemory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A NUMA node of a guest, or the whole guest if it has none, and what its memory was promised.
 *
 * @param pageSize of its huge pages, if it has any
 * @param nodes of the host, if it is kept to some
 * @param mode libvirt's word for how strictly, such as {@code strict}
 */
record GuestCell(
    int id,
    ByteSize memory,
    Optional<ByteSize> pageSize,
    Optional<IdSet> nodes,
    Optional<String> mode) {

  static List<GuestCell> of(Domain domain) {
    return Promised.cells(domain)
        .map(numa -> numa.getCells().stream().map(cell -> ofCell(domain, cell)).toList())
        .orElseGet(() -> whole(domain));
  }

  private static List<GuestCell> whole(Domain domain) {
    return Promised.memory(domain).stream()
        .map(
            memory ->
                new GuestCell(
                    0, memory, pageSize(domain, 0), commonNodes(domain), commonMode(domain)))
        .toList();
  }

  private static GuestCell ofCell(Domain domain, DomainCpuNumaCell cell) {
    int id = Optional.ofNullable(cell.getId()).orElse(0);
    ByteSize memory = Optional.ofNullable(cell.getMemory()).orElse(ByteSize.ZERO);
    return numatune(domain)
        .flatMap(
            numatune ->
                numatune.getMemnodes().stream()
                    .filter(memnode -> Integer.valueOf(id).equals(memnode.getCellid()))
                    .findFirst())
        .map(
            memnode ->
                new GuestCell(
                    id,
                    memory,
                    pageSize(domain, id),
                    Optional.ofNullable(memnode.getNodeset()),
                    Optional.ofNullable(memnode.getMode())))
        .orElseGet(
            () ->
                new GuestCell(
                    id, memory, pageSize(domain, id), commonNodes(domain), commonMode(domain)));
  }

  // A page size that names the cell counts before one that names none.
  private static Optional<ByteSize> pageSize(Domain domain, int cell) {
    return Stream.<java.util.function.Predicate<DomainMemoryBackingHugepagesPage>>of(
            page -> names(page, cell), page -> page.getNodeset() == null)
        .flatMap(chosen -> pages(domain).stream().filter(chosen))
        .flatMap(page -> Optional.ofNullable(page.getSize()).stream())
        .findFirst();
  }

  private static boolean names(DomainMemoryBackingHugepagesPage page, int cell) {
    IdSet cells = page.getNodeset();
    return cells != null && cells.contains(cell);
  }

  private static List<DomainMemoryBackingHugepagesPage> pages(Domain domain) {
    return Optional.ofNullable(domain.getMemoryBacking())
        .map(DomainMemoryBacking::getHugepages)
        .map(hugepages -> hugepages.getPages())
        .orElse(List.of());
  }

  private static Optional<DomainNumatune> numatune(Domain domain) {
    return Optional.ofNullable(domain.getNumatune());
  }

  private static Optional<IdSet> commonNodes(Domain domain) {
    return numatune(domain).map(DomainNumatune::getMemory).map(DomainNumatuneMemory::getNodeset);
  }

  private static Optional<String> commonMode(Domain domain) {
    return numatune(domain).map(DomainNumatune::getMemory).map(DomainNumatuneMemory::getMode);
  }
}
