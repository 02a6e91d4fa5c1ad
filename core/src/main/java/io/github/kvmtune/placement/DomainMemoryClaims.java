package io.github.kvmtune.placement;

import io.github.kvmtune.placement.MemoryClaim.HugePages;
import io.github.kvmtune.placement.MemoryClaim.NormalPages;
import io.github.kvmtune.placement.MemoryClaim.Pages;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuNuma;
import io.github.kvmtune.xml.domain.DomainCpuNumaCell;
import io.github.kvmtune.xml.domain.DomainMemoryBacking;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepages;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepagesPage;
import io.github.kvmtune.xml.domain.DomainNumatune;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads off a domain how much memory it takes from which nodes, cell by cell. */
final class DomainMemoryClaims {

  private final Domain domain;
  private final Optional<DomainNumatune> numatune;

  DomainMemoryClaims(Domain domain) {
    this.domain = domain;
    this.numatune = Optional.ofNullable(domain.getNumatune());
  }

  List<MemoryClaim> claims() {
    List<DomainCpuNumaCell> cells = cells();
    if (cells.isEmpty()) {
      return List.of(
          new MemoryClaim(nodesOfAll(), DomainHolding.memory(domain), backing(Optional.empty())));
    }
    return cells.stream().map(this::claim).toList();
  }

  private MemoryClaim claim(DomainCpuNumaCell cell) {
    Optional<Integer> id = Optional.ofNullable(cell.getId());
    ByteSize memory = Optional.ofNullable(cell.getMemory()).orElse(ByteSize.ZERO);
    return new MemoryClaim(id.map(this::nodesOf).orElse(nodesOfAll()), memory, backing(id));
  }

  private List<DomainCpuNumaCell> cells() {
    return Optional.ofNullable(domain.getCpu())
        .map(cpu -> cpu.getNuma())
        .map(DomainCpuNuma::getCells)
        .orElse(List.of());
  }

  private IdSet nodesOf(int cell) {
    return numatune.map(DomainNumatune::getMemnodes).orElse(List.of()).stream()
        .filter(memnode -> Objects.equals(memnode.getCellid(), cell))
        .flatMap(memnode -> Optional.ofNullable(memnode.getNodeset()).stream())
        .findFirst()
        .orElse(nodesOfAll());
  }

  private IdSet nodesOfAll() {
    return numatune
        .map(DomainNumatune::getMemory)
        .map(memory -> memory.getNodeset())
        .orElse(IdSet.empty());
  }

  private Pages backing(Optional<Integer> cell) {
    Optional<DomainMemoryBackingHugepages> huge =
        Optional.ofNullable(domain.getMemoryBacking()).map(DomainMemoryBacking::getHugepages);
    if (huge.isEmpty()) {
      return new NormalPages();
    }
    List<DomainMemoryBackingHugepagesPage> pages = huge.get().getPages();
    if (pages.isEmpty()) {
      return new HugePages(Optional.empty());
    }
    return pages.stream()
        .filter(page -> isFor(page, cell))
        .findFirst()
        .<Pages>map(page -> new HugePages(Optional.ofNullable(page.getSize())))
        .orElse(new NormalPages());
  }

  private static boolean isFor(DomainMemoryBackingHugepagesPage page, Optional<Integer> cell) {
    IdSet cells = page.getNodeset();
    return cells == null || cell.map(cells::contains).orElse(cells.contains(0));
  }
}
