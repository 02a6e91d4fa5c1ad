package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps its own account of what guests got, to catch a placement that gives anything twice, or what
 * nobody may have.
 */
public final class Book {

  private final Host host;
  private final HostMap map;
  private final Map<Integer, String> owners = new HashMap<>();
  private final Map<Integer, Integer> floaters = new HashMap<>();
  private final Map<String, ByteSize> memory = new HashMap<>();

  public Book(HostMap map) {
    this.map = map;
    this.host = map.host();
  }

  public void enter(Guest guest, Placement placement) {
    if (placement instanceof Placement.Exclusive exclusive) {
      enterExclusive(guest, exclusive);
    } else if (placement instanceof Placement.OnNode onNode) {
      assertThat(cpusOf(onNode.node()).containsAll(onNode.cpus())).isTrue();
      drift(guest, onNode.cpus(), 1);
      take(onNode.node(), guest.memory(), Optional.empty(), 1);
    } else {
      // Nothing confines a guest that comes when nobody has CPUs alone; those after it are warned.
      Optional<IdSet> cpus = ((Placement.Floating) placement).cpus();
      assertThat(cpus.isPresent() || owners.isEmpty()).isTrue();
      cpus.ifPresent(set -> drift(guest, set, 1));
    }
  }

  public void strike(Guest guest, Placement placement) {
    if (placement instanceof Placement.Exclusive exclusive) {
      owned(guest, exclusive).forEach(owners::remove);
      exclusive.cells().forEach(cell -> take(cell.node(), cell.memory(), cell.pageSize(), -1));
    } else if (placement instanceof Placement.OnNode onNode) {
      drift(guest, onNode.cpus(), -1);
      take(onNode.node(), guest.memory(), Optional.empty(), -1);
    } else {
      ((Placement.Floating) placement).cpus().ifPresent(cpus -> drift(guest, cpus, -1));
    }
  }

  private void enterExclusive(Guest guest, Placement.Exclusive placement) {
    List<Integer> pins = placement.pins();
    assertThat(pins).hasSize(guest.vcpus()).doesNotHaveDuplicates().allMatch(online()::contains);
    assertThat(placement.memory()).isGreaterThanOrEqualTo(guest.memory());
    checkCells(placement);
    checkIsolation(placement);
    checkCores(guest, placement);
    for (int cpu : owned(guest, placement)) {
      assertThat(owners.put(cpu, guest.name())).as("owner of CPU %d", cpu).isNull();
      assertThat(floaters.getOrDefault(cpu, 0)).as("guests floating over CPU %d", cpu).isZero();
    }
    placement.cells().forEach(cell -> take(cell.node(), cell.memory(), cell.pageSize(), 1));
  }

  private void checkCells(Placement.Exclusive placement) {
    List<Cell> cells = placement.cells();
    assertThat(cells).extracting(Cell::node).isSorted().doesNotHaveDuplicates();
    assertThat(cells)
        .extracting(cell -> cell.pins().size())
        .containsOnly(cells.get(0).pins().size());
    for (Cell cell : cells) {
      assertThat(cpusOf(cell.node()).containsAll(IdSet.of(cell.pins()))).isTrue();
      assertThat(placement.housekeeping().intersects(cpusOf(cell.node())))
          .as("QEMU's own threads reach node %d", cell.node())
          .isTrue();
      cell.pageSize().ifPresent(size -> assertThat(cell.memory().isMultipleOf(size)).isTrue());
    }
  }

  private void checkIsolation(Placement.Exclusive placement) {
    IdSet own = IdSet.of(placement.pins());
    IdSet isolated = host.cpus().isolated().orElse(IdSet.empty()).intersect(online());
    assertThat(isolated.isEmpty() || isolated.containsAll(own)).as("isolated CPUs").isTrue();
    assertThat(placement.housekeeping().intersects(own))
        .isEqualTo(placement.housekeepingIsShared());
    if (map.yielded().isEmpty()) {
      assertThat(map.housekeepingCpus().intersects(own)).as("CPUs kept for the host").isFalse();
    }
  }

  private void checkCores(Guest guest, Placement.Exclusive placement) {
    List<Integer> pins = placement.pins();
    if (guest.profile() == Profile.REALTIME) {
      assertThat(pins).extracting(this::core).doesNotHaveDuplicates();
    }
    for (int first = 0; first < pins.size(); first += placement.threadsPerCore()) {
      List<Integer> threads = pins.subList(first, first + placement.threadsPerCore());
      if (placement.threadsPerCore() > 1) {
        assertThat(core(threads.get(0))).isEqualTo(IdSet.of(threads));
      }
    }
  }

  /** All CPUs that nobody else may use while the guest is there. */
  private IdSet owned(Guest guest, Placement.Exclusive placement) {
    IdSet own = IdSet.of(placement.pins());
    IdSet cores =
        guest.profile() == Profile.REALTIME
            ? placement.pins().stream().map(this::core).reduce(own, IdSet::union)
            : own;
    return cores.union(placement.housekeeping().minus(map.housekeepingCpus()).minus(own));
  }

  private void drift(Guest guest, IdSet cpus, int sign) {
    assertThat(online().containsAll(cpus)).isTrue();
    assertThat(cpus.intersects(host.cpus().isolated().orElse(IdSet.empty()))).isFalse();
    for (int cpu : cpus) {
      assertThat(owners.get(cpu)).as("owner of CPU %d under %s", cpu, guest.name()).isNull();
      floaters.merge(cpu, sign, Integer::sum);
    }
  }

  private void take(int node, ByteSize amount, Optional<ByteSize> pageSize, int sign) {
    String key = "node " + node + pageSize.map(size -> " " + size).orElse("");
    ByteSize before = memory.getOrDefault(key, ByteSize.ZERO);
    ByteSize now = sign > 0 ? before.plus(amount) : before.minus(amount);
    memory.put(key, now);
    Optional<ByteSize> free =
        host.numaNodes().isEmpty()
            ? pageSize
                .map(size -> host.memory().hugePages(size).orElseThrow().freeMemory())
                .orElse(host.memory().available())
                .value()
            : pageSize
                .map(size -> cellOf(node).hugePages(size).orElseThrow().freeMemory())
                .orElseGet(() -> cellOf(node).memory().available())
                .value();
    free.ifPresent(most -> assertThat(now).as(key).isLessThanOrEqualTo(most));
  }

  private IdSet core(int cpu) {
    return host.cpus().topology().siblingsOf(cpu);
  }

  private NumaNode cellOf(int node) {
    return host.node(node).orElseThrow();
  }

  private IdSet cpusOf(int node) {
    return host.numaNodes().isEmpty() ? online() : cellOf(node).cpus().orElseThrow();
  }

  private IdSet online() {
    return host.cpus().online().orElseThrow();
  }
}
