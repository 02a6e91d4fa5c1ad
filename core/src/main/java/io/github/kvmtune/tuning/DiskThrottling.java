package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.DiskLimit;
import io.github.kvmtune.DiskLimit.Direction;
import io.github.kvmtune.DiskLimit.Rate;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskIotune;
import java.util.List;
import java.util.Map;

/**
 * Limits a disk's I/O where the user asks for it, and never otherwise.
 *
 * <p>Source: libvirt domain format, "Hard drives", iotune.
 */
final class DiskThrottling implements Tuning {

  @Override
  public String name() {
    return "disk-throttling";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE, "Disk throttling", "Limits a disk's I/O where the user asks for it.")
        .reference("libvirt domain format: Hard drives, iotune")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return DiskSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().limit().isPresent(),
        "no limit was asked for",
        slot -> limit(slot, slot.wanted().limit().orElseThrow(), situation));
  }

  private Decision limit(DiskSlot slot, DiskLimit limit, Situation situation) {
    DomainDiskIotune iotune = slot.disk().ensureIotune();
    String path = slot.path() + "/iotune/";
    Decision.Builder decision =
        Decision.applied(name(), reason(limit, situation))
            .asked("disk", slot.wanted().path())
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Hard drives, iotune")
            .migration("may be changed at any time");
    write(limit.iops(), "iops", iotune, path, decision);
    write(limit.bytesPerSecond(), "bytes", iotune, path, decision);
    limit
        .operationSize()
        .ifPresent(
            size -> {
              iotune.setSizeIopsSec(size.bytes());
              decision.set(path + "size_iops_sec", size.bytes());
            });
    limit
        .group()
        .ifPresent(
            group -> {
              iotune.setGroupName(group);
              decision.set(path + "group_name", group);
            });
    return decision.build();
  }

  private static String reason(DiskLimit limit, Situation situation) {
    boolean together =
        limit.iops().containsKey(Direction.TOTAL)
            || limit.bytesPerSecond().containsKey(Direction.TOTAL);
    String counted =
        "asked for by the user; "
            + (together ? "reads and writes count together" : "reads and writes count apart");
    boolean loophole = limit.bytesPerSecond().isEmpty() && limit.operationSize().isEmpty();
    counted += loophole ? "; an operation counts as one whatever its size, unless one is set" : "";
    return situation.exclusive().isPresent()
        ? counted + "; the guest owns its CPUs, which will wait for the disk when the limit is hit"
        : counted;
  }

  private static void write(
      Map<Direction, Rate> rates,
      String unit,
      DomainDiskIotune iotune,
      String path,
      Decision.Builder decision) {
    for (Direction direction : Direction.values()) {
      Rate rate = rates.get(direction);
      if (rate != null) {
        String name = direction.word() + "_" + unit + "_sec";
        IotuneRate.of(unit, direction).write(iotune, rate);
        decision.set(path + name, rate.sustained());
        rate.burst()
            .ifPresent(
                burst ->
                    decision
                        .set(path + name + "_max", burst.rate())
                        .set(path + name + "_max_length", burst.length().toSeconds()));
      }
    }
  }
}
