package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one guest, or the host's administrator, holds of a host.
 *
 * @param guest the guest's name, or what else holds it
 * @param ownCpus CPUs that a vCPU has for itself
 * @param sharedCpus CPUs that vCPUs float over; empty if nothing confines them
 * @param floatingVcpus how many vCPUs float
 * @param wholeCores whether the other threads of {@code ownCpus}' cores must stay idle, as realtime
 *     guests need
 * @param emulatorCpus CPUs that QEMU's other threads of a guest with CPUs of its own run on
 * @param memory what it takes of the nodes' memory
 * @param devices PCI addresses of host devices that are handed to it, such as {@code 0000:3b:02.1}
 * @param started whether it ran when the host was probed, so that its pages were not free any more
 */
public record Holding(
    String guest,
    IdSet ownCpus,
    IdSet sharedCpus,
    int floatingVcpus,
    boolean wholeCores,
    IdSet emulatorCpus,
    List<MemoryClaim> memory,
    Set<String> devices,
    boolean started) {

  public Holding {
    memory = List.copyOf(memory);
    devices = Set.copyOf(devices);
  }

  /** What a planned guest will hold once it is started. */
  public static Holding of(GuestPlan plan) {
    Holding place = of(plan.guest(), plan.placement());
    return new Holding(
        place.guest,
        place.ownCpus,
        place.sharedCpus,
        place.floatingVcpus,
        place.wholeCores,
        place.emulatorCpus,
        place.memory,
        DomainDevicesHeld.of(plan.domain()),
        place.started);
  }

  /** What a guest will hold once it is started at this place, but for devices. */
  public static Holding of(Guest guest, Placement placement) {
    if (placement instanceof Placement.Exclusive exclusive) {
      return exclusive(guest, exclusive.cells(), exclusive.housekeeping());
    }
    if (placement instanceof Placement.OnNode onNode) {
      return shared(guest, onNode.cpus(), IdSet.of(onNode.node()), onNode.pageSize());
    }
    Placement.Floating floating = (Placement.Floating) placement;
    IdSet cpus = floating.cpus().orElse(IdSet.empty());
    return shared(guest, cpus, IdSet.empty(), floating.pageSize());
  }

  /** A guest whose vCPUs float. */
  private static Holding shared(Guest guest, IdSet cpus, IdSet nodes, Optional<ByteSize> pageSize) {
    return new Holding(
        guest.name(),
        IdSet.empty(),
        cpus,
        guest.vcpus(),
        false,
        IdSet.empty(),
        List.of(MemoryClaim.of(nodes, guest.memory(), pageSize)),
        Set.of(),
        false);
  }

  /** A guest whose vCPUs have CPUs of their own. */
  private static Holding exclusive(Guest guest, List<Placement.Cell> cells, IdSet emulatorCpus) {
    IdSet own = IdSet.of(cells.stream().flatMap(cell -> cell.pins().stream()).toList());
    return new Holding(
        guest.name(),
        own,
        IdSet.empty(),
        0,
        guest.profile() == Profile.REALTIME,
        emulatorCpus.minus(own),
        cells.stream()
            .map(cell -> MemoryClaim.of(IdSet.of(cell.node()), cell.memory(), cell.pageSize()))
            .toList(),
        Set.of(),
        false);
  }

  /** What a domain holds; it counts as started if it has an id, as running domains have. */
  public static Holding of(Domain domain) {
    return new DomainHolding(domain).holding();
  }

  /** CPUs that no guest may have. */
  static Holding reserved(IdSet cpus) {
    return reserved(cpus, List.of());
  }

  /** Huge pages that no guest may have. */
  static Holding reserved(int node, ByteSize pageSize, long pages) {
    return reserved(
        IdSet.empty(),
        List.of(MemoryClaim.of(IdSet.of(node), pageSize.times(pages), Optional.of(pageSize))));
  }

  private static Holding reserved(IdSet cpus, List<MemoryClaim> memory) {
    return new Holding(
        "the reserved set", cpus, IdSet.empty(), 0, false, IdSet.empty(), memory, Set.of(), false);
  }

  /** Whether vCPUs of it may run on any CPU, those of other guests included. */
  public boolean isUnpinned() {
    return floatingVcpus > 0 && sharedCpus.isEmpty();
  }
}
