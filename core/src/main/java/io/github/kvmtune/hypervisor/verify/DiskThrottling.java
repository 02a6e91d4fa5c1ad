package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskIotune;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** QEMU holds each disk to the limits that were promised. */
final class DiskThrottling implements Room {

  private static final String SOURCE = "QEMU, through libvirt's virDomainGetBlockIoTune";

  /** Of bytes and operations: all together, reads and writes. */
  private static final List<String> LIMITS =
      Stream.of("total", "read", "write")
          .flatMap(kind -> Stream.of(kind + "_bytes_sec", kind + "_iops_sec"))
          .flatMap(limit -> Stream.of(limit, limit + "_max", limit + "_max_length"))
          .toList();

  @Override
  public List<Item> look(Evidence evidence) {
    return Promised.disks(evidence.promised()).stream()
        .flatMap(disk -> items(evidence, disk))
        .toList();
  }

  private static Stream<Item> items(Evidence evidence, DomainDisk disk) {
    String target = Promised.target(disk);
    Optional<Map<String, String>> found = Optional.ofNullable(evidence.throttling().get(target));
    return Optional.ofNullable(disk.getIotune()).stream()
        .flatMap(
            iotune ->
                Stream.concat(LIMITS.stream(), Stream.of("size_iops_sec"))
                    .flatMap(limit -> item(iotune, limit, target, found).stream()));
  }

  private static Optional<Item> item(
      DomainDiskIotune iotune, String limit, String disk, Optional<Map<String, String>> found) {
    String what = "disk " + disk + "'s " + limit;
    return Optional.ofNullable(iotune.text(limit))
        .map(
            promised ->
                found
                    .map(
                        limits ->
                            Item.compare(what, promised, limits.getOrDefault(limit, "0"), SOURCE))
                    .orElseGet(
                        () -> Item.notSeen(what, promised, "this libvirt does not tell", SOURCE)));
  }
}
