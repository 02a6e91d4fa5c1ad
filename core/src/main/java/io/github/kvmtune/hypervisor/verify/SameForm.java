package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMemoryBacking;
import java.util.Optional;

/** A copy of a domain, with the values that libvirt spells its own way spelled so. */
final class SameForm {

  private SameForm() {}

  static Domain of(Domain domain) {
    Domain copy = LibvirtXml.copy(domain);
    copy.setMetadata(null);
    sizesInKib(copy);
    return copy;
  }

  private static void sizesInKib(Domain domain) {
    Optional.ofNullable(domain.getMemory()).ifPresent(memory -> memory.setSize(memory.getSize()));
    Optional.ofNullable(domain.getCurrentMemory())
        .ifPresent(memory -> memory.setSize(memory.getSize()));
    Promised.cells(domain).stream()
        .flatMap(numa -> numa.getCells().stream())
        .forEach(cell -> cell.setMemory(cell.getMemory()));
    Optional.ofNullable(domain.getMemoryBacking())
        .map(DomainMemoryBacking::getHugepages)
        .ifPresent(pages -> pages.getPages().forEach(page -> page.setSize(page.getSize())));
  }
}
