package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.DiskLimit.Rate;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskIotune;
import java.util.List;

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
    List<Decision> decisions =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.wanted().limit().isPresent())
            .map(this::limit)
            .toList();
    return decisions.isEmpty()
        ? List.of(
            Decision.leftAlone(name(), "no limit was asked for")
                .asked("disks", situation.guest().disks().size())
                .build())
        : decisions;
  }

  private Decision limit(DiskSlot slot) {
    DomainDiskIotune iotune = slot.disk().ensureIotune();
    String path = slot.path() + "/iotune/";
    Decision.Builder decision =
        Decision.applied(name(), "asked for by the user; reads and writes count together")
            .asked("disk", slot.wanted().path())
            .reference("libvirt domain format: Hard drives, iotune");
    slot.wanted()
        .limit()
        .flatMap(limit -> limit.iops())
        .ifPresent(rate -> iops(rate, iotune, path, decision));
    slot.wanted()
        .limit()
        .flatMap(limit -> limit.bytesPerSecond())
        .ifPresent(rate -> bytes(rate, iotune, path, decision));
    return decision.build();
  }

  private static void iops(
      Rate rate, DomainDiskIotune iotune, String path, Decision.Builder decision) {
    iotune.setTotalIopsSec(rate.sustained());
    decision.set(path + "total_iops_sec", rate.sustained());
    rate.burst()
        .ifPresent(
            burst -> {
              iotune.setTotalIopsSecMax(burst.rate());
              iotune.setTotalIopsSecMaxLength(burst.length().toSeconds());
              decision
                  .set(path + "total_iops_sec_max", burst.rate())
                  .set(path + "total_iops_sec_max_length", burst.length().toSeconds());
            });
  }

  private static void bytes(
      Rate rate, DomainDiskIotune iotune, String path, Decision.Builder decision) {
    iotune.setTotalBytesSec(rate.sustained());
    decision.set(path + "total_bytes_sec", rate.sustained());
    rate.burst()
        .ifPresent(
            burst -> {
              iotune.setTotalBytesSecMax(burst.rate());
              iotune.setTotalBytesSecMaxLength(burst.length().toSeconds());
              decision
                  .set(path + "total_bytes_sec_max", burst.rate())
                  .set(path + "total_bytes_sec_max_length", burst.length().toSeconds());
            });
  }
}
