package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskCache;
import io.github.kvmtune.DiskEngine;
import io.github.kvmtune.DiskFormat;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Reads and writes disks past the host's page cache, with native AIO where submitting never blocks,
 * unless the user wants it otherwise.
 *
 * <p>Source: libvirt domain format, "Hard drives", driver; Linux native AIO blocks in the
 * submitting thread when a write has to allocate blocks.
 */
final class DiskIo implements Tuning {

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
    return DiskSlot.decideOnKind(
        this, situation, domain, slot -> true, "the guest has no disk", s -> decide(s, situation));
  }

  private Decision decide(DiskSlot slot, Situation situation) {
    Disk disk = slot.wanted();
    DiskCache cache = disk.options().cache().orElse(DiskCache.NONE);
    DiskEngine engine = disk.options().engine().orElse(usualEngine(disk, cache));
    slot.disk().ensureDriver().setCache(cache.word()).setIo(engine.word());
    Decision.Builder decision =
        Decision.applied(name(), cacheReason(disk, cache) + engineReason(disk, cache, engine))
            .set(slot.path() + "/driver/@type", disk.format().word())
            .set(slot.path() + "/driver/@cache", cache.word())
            .set(slot.path() + "/driver/@io", engine.word())
            .asked("disk", disk.path())
            .reference("libvirt domain format: Hard drives, driver")
            .migration(migration(cache));
    if (cache == DiskCache.UNSAFE) {
      decision.warn(
          "disk " + disk.path() + " ignores flushes: a crash of the host destroys what is on it");
    }
    if (engine == DiskEngine.IO_URING) {
      checkKernel(disk, situation, decision);
    }
    return decision.build();
  }

  private static DiskEngine usualEngine(Disk disk, DiskCache cache) {
    return disk.neverAllocates() && cache.isDirect() ? DiskEngine.NATIVE : DiskEngine.THREADS;
  }

  private static String cacheReason(Disk disk, DiskCache cache) {
    if (cache == DiskCache.NONE) {
      return "the guest caches already, so the host's page cache would only copy once more; ";
    }
    return "cache " + cache.word() + " was asked for; ";
  }

  private static String engineReason(Disk disk, DiskCache cache, DiskEngine engine) {
    if (disk.options().engine().isPresent()) {
      return engine.word() + " was asked for";
    }
    if (!cache.isDirect()) {
      return "a thread pool does what may wait for the page cache";
    }
    if (disk.neverAllocates()) {
      return disk.isBlockDevice()
          ? "a raw block device never allocates, so native AIO never blocks"
          : "all blocks of the file exist, so native AIO never blocks";
    }
    return "writes to "
        + (disk.format() == DiskFormat.QCOW2 ? "a qcow2 image" : "a file, taken as raw,")
        + " may allocate, which would block native AIO, so a thread pool does them";
  }

  private static String migration(DiskCache cache) {
    return cache.isDirect()
        ? "safe: cache " + cache.word() + " leaves nothing behind in this host's page cache"
        : "libvirt may refuse, because this host's page cache holds a part of the disk";
  }

  private static void checkKernel(Disk disk, Situation situation, Decision.Builder decision) {
    decision
        .fact("io_uring", situation.host().storage().ioUring())
        .fact("kernel", situation.host().kernel());
    if (situation.host().kernel().value().filter(k -> !k.isAtLeast(5, 10)).isPresent()) {
      decision.warn(
          "disk "
              + disk.path()
              + " uses io_uring on Linux "
              + situation.host().kernel()
              + "; early versions of it had grave bugs, 5.10 and later are safer");
    }
  }
}
