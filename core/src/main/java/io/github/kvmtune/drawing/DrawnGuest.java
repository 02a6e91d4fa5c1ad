package io.github.kvmtune.drawing;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.placement.Holding;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.DomainCputune;
import io.github.kvmtune.xml.domain.DomainCputuneEmulatorpin;
import io.github.kvmtune.xml.domain.DomainCputuneIothreadpin;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The guest that a drawing is about.
 *
 * @param vcpus the vCPUs that are pinned to one CPU, by that CPU
 * @param emulator CPUs that QEMU's own threads are kept to
 * @param ioThreads CPUs that I/O threads are kept to
 * @param wholeCores whether the siblings of its vCPUs stay idle
 * @param holding what it takes of the host
 */
record DrawnGuest(
    Map<Integer, List<Integer>> vcpus,
    IdSet emulator,
    IdSet ioThreads,
    boolean wholeCores,
    Holding holding) {

  /** As its domain says, the user's last hand included. */
  static DrawnGuest of(GuestPlan plan) {
    Optional<DomainCputune> cputune = Optional.ofNullable(plan.domain().getCputune());
    Map<Integer, List<Integer>> vcpus = new TreeMap<>();
    cputune.map(DomainCputune::getVcpupins).orElse(List.of()).forEach(pin -> add(pin, vcpus));
    return new DrawnGuest(
        vcpus,
        cputune
            .map(DomainCputune::getEmulatorpin)
            .map(DomainCputuneEmulatorpin::getCpuset)
            .orElse(IdSet.empty()),
        cputune.map(DomainCputune::getIothreadpins).orElse(List.of()).stream()
            .map(DomainCputuneIothreadpin::getCpuset)
            .flatMap(Stream::ofNullable)
            .reduce(IdSet.empty(), IdSet::union),
        keepsSiblingsIdle(plan.guest()),
        Holding.of(plan.domain()));
  }

  private static void add(DomainCputuneVcpupin pin, Map<Integer, List<Integer>> vcpus) {
    IdSet cpus = pin.getCpuset();
    if (cpus != null && cpus.size() == 1 && pin.getVcpu() != null) {
      cpus.forEach(cpu -> vcpus.computeIfAbsent(cpu, none -> new ArrayList<>()).add(pin.getVcpu()));
    }
  }

  /** As it is placed, before its domain is known; placements say nothing of I/O threads. */
  static DrawnGuest of(Guest guest, Placement placement) {
    Map<Integer, List<Integer>> vcpus = new TreeMap<>();
    IdSet emulator = IdSet.empty();
    if (placement instanceof Placement.Exclusive exclusive) {
      List<Integer> pins = exclusive.pins();
      for (int vcpu = 0; vcpu < pins.size(); vcpu++) {
        vcpus.put(pins.get(vcpu), List.of(vcpu));
      }
      emulator = exclusive.housekeeping();
    }
    return new DrawnGuest(
        vcpus, emulator, IdSet.empty(), keepsSiblingsIdle(guest), Holding.of(guest, placement));
  }

  private static boolean keepsSiblingsIdle(Guest guest) {
    return guest.profile() == Profile.REALTIME;
  }

  String name() {
    return Names.shown(holding.guest());
  }
}
