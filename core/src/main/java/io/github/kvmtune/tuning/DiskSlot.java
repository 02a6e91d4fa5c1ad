package io.github.kvmtune.tuning;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import java.util.List;
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

  boolean hasBus(String bus) {
    return disk.getTarget() != null && bus.equals(disk.getTarget().getBus());
  }
}
