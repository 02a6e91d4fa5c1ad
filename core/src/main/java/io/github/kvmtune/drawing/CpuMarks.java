package io.github.kvmtune.drawing;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/** Decides what is drawn for each CPU; where several things are true, the guest comes first. */
final class CpuMarks {

  private final Optional<GuestMarks> guest;
  private final Neighbours neighbours;
  private final IdSet housekeeping;
  private final IdSet allowed;
  private final IdSet isolated;

  CpuMarks(HostMap map, Optional<DrawnGuest> guest, Neighbours neighbours) {
    Host host = map.host();
    this.guest =
        guest.map(each -> new GuestMarks(each, neighbours, host.cpus().topology()::siblingsOf));
    this.neighbours = neighbours;
    this.housekeeping = map.housekeepingCpus();
    this.allowed =
        host.limits().guestCpus().value().orElse(host.cpus().online().orElse(IdSet.empty()));
    this.isolated =
        host.cpus()
            .isolated()
            .orElse(IdSet.empty())
            .union(host.cpus().nohzFull().orElse(IdSet.empty()));
  }

  DrawnCpu draw(int cpu) {
    return new DrawnCpu(
        cpu,
        guest
            .flatMap(each -> each.of(cpu))
            .or(() -> neighbours.ownerOf(cpu))
            .or(() -> idle(cpu))
            .or(() -> housekeeping(cpu))
            .or(() -> floating(cpu))
            .orElseGet(() -> unused(cpu)));
  }

  private Optional<Mark> idle(int cpu) {
    return neighbours.keepIdle(cpu)
        ? Optional.of(Mark.of(Use.IDLE, "-", "kept idle beside a vCPU of another guest"))
        : Optional.empty();
  }

  private Optional<Mark> housekeeping(int cpu) {
    return housekeeping.contains(cpu)
        ? Optional.of(Mark.of(Use.HOUSEKEEPING, "H", "kept for the host"))
        : Optional.empty();
  }

  private Optional<Mark> floating(int cpu) {
    List<String> names = neighbours.floatingOver(cpu);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Mark.of(
                Use.NEIGHBOURS_FLOAT,
                "~" + names.size(),
                "vCPUs of " + String.join(", ", names) + " float here"));
  }

  private Mark unused(int cpu) {
    if (!allowed.contains(cpu)) {
      return Mark.of(Use.FORBIDDEN, "/", "outside the cpuset of libvirt's guests");
    }
    return isolated.contains(cpu)
        ? Mark.of(Use.FREE_ISOLATED, ":", "free, isolated from the kernel's own work")
        : Mark.of(Use.FREE, ".", "free");
  }
}
