package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import io.github.kvmtune.xml.domain.DomainVcpu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads off a domain what it holds of its host: a vCPU pinned to a single CPU owns it, others float
 * over the CPUs that they are kept to.
 */
final class DomainHolding {

  private final Domain domain;
  private final IdSet own;
  private final IdSet shared;
  private final int floating;

  DomainHolding(Domain domain) {
    this.domain = domain;
    List<IdSet> pins = pins().toList();
    Optional<DomainVcpu> vcpu = Optional.ofNullable(domain.getVcpu());
    int vcpus = vcpu.map(DomainVcpu::getValue).orElse(1);
    int unpinned = Math.max(0, vcpus - pins.size());
    IdSet rest = vcpu.map(DomainVcpu::getCpuset).orElse(IdSet.empty());
    this.own = union(pins.stream().filter(pin -> pin.size() == 1));
    this.floating = unpinned + (int) pins.stream().filter(pin -> pin.size() > 1).count();
    IdSet kept = union(pins.stream().filter(pin -> pin.size() > 1));
    // Where some vCPUs may run anywhere, the others' confinement confines nothing.
    boolean anywhere = unpinned > 0 && rest.isEmpty();
    this.shared = anywhere ? IdSet.empty() : unpinned > 0 ? kept.union(rest) : kept;
  }

  Holding holding() {
    return new Holding(
        Optional.ofNullable(domain.getName()).orElse("a guest without a name"),
        own,
        shared,
        floating,
        isRealtime(),
        own.isEmpty() ? IdSet.empty() : emulator().minus(own),
        new DomainMemoryClaims(domain).claims(),
        DomainDevicesHeld.of(domain),
        domain.getId() != null);
  }

  private Stream<IdSet> pins() {
    DomainCputune cputune = domain.getCputune();
    return cputune == null
        ? Stream.empty()
        : cputune.getVcpupins().stream()
            .map(DomainCputuneVcpupin::getCpuset)
            .flatMap(Stream::ofNullable)
            .filter(cpus -> !cpus.isEmpty());
  }

  // QEMU's other threads, those that serve disks included.
  private IdSet emulator() {
    DomainCputune cputune = domain.getCputune();
    return cputune == null
        ? IdSet.empty()
        : union(
            Stream.concat(
                    Stream.ofNullable(cputune.getEmulatorpin()).map(pin -> pin.getCpuset()),
                    cputune.getIothreadpins().stream().map(pin -> pin.getCpuset()))
                .flatMap(Stream::ofNullable));
  }

  // Guests under FIFO have no PMU either; one with a single vCPU shows by that alone, and one on
  // CPUs that are not isolated, where FIFO would starve the kernel, by its locked memory.
  private boolean isRealtime() {
    boolean fifo = domain.getCputune() != null && !domain.getCputune().getVcpuscheds().isEmpty();
    boolean noPmu =
        Optional.ofNullable(domain.getFeatures())
            .map(features -> features.getPmu())
            .filter(pmu -> Boolean.FALSE.equals(pmu.getState()))
            .isPresent();
    boolean locked =
        Optional.ofNullable(domain.getMemoryBacking())
            .flatMap(backing -> Optional.ofNullable(backing.getLocked()))
            .isPresent();
    return !own.isEmpty() && (fifo || noPmu || locked);
  }

  private static IdSet union(Stream<IdSet> sets) {
    return sets.reduce(IdSet.empty(), IdSet::union);
  }

  /** The memory of a domain, or nothing where it names none. */
  static ByteSize memory(Domain domain) {
    return Optional.ofNullable(domain.getMemory())
        .map(memory -> memory.getSize())
        .orElse(ByteSize.ZERO);
  }
}
