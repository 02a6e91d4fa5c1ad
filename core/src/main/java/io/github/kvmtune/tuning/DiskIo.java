package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskFormat;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import java.util.List;

/**
 * Reads and writes disks past the host's page cache, with native AIO where submitting never blocks,
 * and passes discards on.
 *
 * <p>Source: libvirt domain format, "Hard drives", driver; Linux native AIO blocks in the
 * submitting thread when a write has to allocate blocks.
 */
final class DiskIo implements Tuning {

  /** Requests that QEMU sets up for each thread that uses native AIO. */
  private static final long REQUESTS_PER_THREAD = 1024;

  @Override
  public String name() {
    return "disk-io";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "Disk AIO, cache and discard",
            "Reads and writes past the host's page cache, with native AIO where it never blocks.")
        .reference("libvirt domain format: Hard drives, driver")
        .values(Values.onlyOff())
        .migration("safe: nothing stays behind in the host's page cache");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<DiskSlot> slots = DiskSlot.of(situation.guest(), domain);
    return slots.isEmpty()
        ? List.of(
            Decision.leftAlone(name(), "the guest has no disk")
                .asked("disks", situation.guest().disks().size())
                .build())
        : slots.stream().map(slot -> decide(slot, situation, domain)).toList();
  }

  private Decision decide(DiskSlot slot, Situation situation, Domain domain) {
    boolean preallocated =
        slot.wanted().isBlockDevice() && slot.wanted().format() == DiskFormat.RAW;
    String io = preallocated ? "native" : "threads";
    DomainDiskDriver driver = slot.disk().ensureDriver();
    driver.setCache("none").setIo(io).setDiscard("unmap");
    Decision.Builder decision =
        Decision.applied(name(), reason(slot.wanted(), preallocated))
            .set(slot.path() + "/driver/@type", slot.wanted().format().word())
            .set(slot.path() + "/driver/@cache", "none")
            .set(slot.path() + "/driver/@io", io)
            .set(slot.path() + "/driver/@discard", "unmap")
            .asked("disk", slot.wanted().path())
            .reference("libvirt domain format: Hard drives, driver")
            .migration("safe: cache none leaves nothing behind in this host's page cache");
    if (preallocated) {
      checkRequests(situation, domain, decision);
    }
    return decision.build();
  }

  private static String reason(Disk disk, boolean preallocated) {
    String cache = "the guest caches already, so the host's page cache would only copy once more; ";
    if (preallocated) {
      return cache
          + "a raw block device never allocates, so native AIO never blocks; freed blocks are given back";
    }
    return cache
        + "writes to "
        + (disk.format() == DiskFormat.QCOW2 ? "a qcow2 image" : "a file, taken as raw,")
        + " may allocate, which would block native AIO, so a thread pool does them; freed blocks are given back";
  }

  private static void checkRequests(Situation situation, Domain domain, Decision.Builder decision) {
    var storage = situation.host().storage();
    Integer iothreads = domain.getIothreads();
    long needed = REQUESTS_PER_THREAD * ((iothreads == null ? 0 : iothreads) + 1);
    decision.fact("aio-max-nr", storage.aioMaxRequests()).fact("aio-nr", storage.aioRequests());
    boolean enough =
        storage.aioMaxRequests().value().isEmpty()
            || storage.aioRequests().orElse(0L) + needed <= storage.aioMaxRequests().orElseThrow();
    if (!enough) {
      decision
          .warn(
              "native AIO needs "
                  + needed
                  + " requests, more than the host has left; QEMU falls back"
                  + " to threads or fails to start")
          .advise("allow more native AIO requests", "sysctl fs.aio-max-nr=1048576");
    }
  }
}
