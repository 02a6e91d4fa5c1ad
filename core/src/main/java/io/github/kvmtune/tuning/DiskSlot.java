package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A disk as it was asked for, and its element in the domain.
 *
 * @param path XPath of the element
 * @param wanted what the user asked for
 * @param disk the element
 */
record DiskSlot(String path, Disk wanted, DomainDisk disk) {

  static List<DiskSlot> of(Guest guest, Domain domain) {
    List<DomainDisk> disks = domain.ensureDevices().getDisks();
    return IntStream.range(0, guest.disks().size())
        .mapToObj(
            i ->
                new DiskSlot(
                    "/domain/devices/disk[" + (i + 1) + "]", guest.disks().get(i), disks.get(i)))
        .toList();
  }

  /** One decision for each disk of a kind, or the one that there is none. */
  static List<Decision> decideOnKind(
      Tuning tuning,
      Situation situation,
      Domain domain,
      Predicate<DiskSlot> kind,
      String none,
      Function<DiskSlot, Decision> decide) {
    List<Decision> decisions =
        of(situation.guest(), domain).stream().filter(kind).map(decide).toList();
    return decisions.isEmpty()
        ? List.of(
            Decision.leftAlone(tuning.name(), none)
                .asked("disks", situation.guest().disks().size())
                .build())
        : decisions;
  }

  boolean hasBus(String bus) {
    return disk.getTarget() != null && bus.equals(disk.getTarget().getBus());
  }

  /** The whole device that the disk is, or is a partition of, where its name tells. */
  Optional<BlockDevice> device(Host host) {
    return host.storage().blockDevices().value().stream()
        .flatMap(List::stream)
        .filter(device -> wanted.path().matches("\\Q" + device.path() + "\\E(p?\\d+)?"))
        .findFirst();
  }
}
