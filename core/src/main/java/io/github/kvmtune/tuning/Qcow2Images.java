package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.DiskFormat;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a large qcow2 image's tables in memory, and its clusters in order when blocks are freed.
 *
 * <p>Source: libvirt domain format, "Hard drives", metadata_cache and discard_no_unref; QEMU,
 * qcow2: a table entry of 8 bytes for each cluster of 64 KiB, and a default cache of 32 MiB.
 */
final class Qcow2Images implements Tuning {

  private static final Gate GATE = Gate.of("disk/driver/@discard_no_unref", "9.5", "8.1");

  private static final ByteSize CLUSTER = ByteSize.kib(64);
  private static final long ENTRY = 8;
  private static final ByteSize COVERED_BY_DEFAULT = ByteSize.gib(256);

  @Override
  public String name() {
    return "qcow2-images";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "qcow2 tables",
            "Keeps a large qcow2 image's tables in memory and its clusters in order.")
        .reference("libvirt domain format: Hard drives, metadata_cache and discard_no_unref")
        .values(Values.onlyOff())
        .gate(GATE);
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return DiskSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().format() == DiskFormat.QCOW2,
        "the guest has no qcow2 image",
        slot -> decide(slot, situation));
  }

  private Decision decide(DiskSlot slot, Situation situation) {
    Optional<ByteSize> cache =
        slot.wanted()
            .options()
            .size()
            .filter(size -> size.compareTo(COVERED_BY_DEFAULT) > 0)
            .map(Qcow2Images::tables);
    boolean keepsClusters = situation.has(GATE);
    Decision.Builder decision = answer(cache, keepsClusters, slot, situation);
    DomainDiskDriver driver = slot.disk().ensureDriver();
    if (keepsClusters) {
      driver.setDiscardNoUnref(true);
      decision.set(slot.path() + "/driver/@discard_no_unref", "on");
    }
    cache.ifPresent(
        size -> {
          driver.ensureMetadataCache().ensureMaxSize().setUnit("bytes").setValue(size.bytes());
          decision.set(slot.path() + "/driver/metadata_cache/max_size", size.bytes());
        });
    return decision
        .asked("disk", slot.wanted().path())
        .asked("size", slot.wanted().options().size().map(ByteSize::toString).orElse("unknown"))
        .plannedFor(situation.target())
        .reference("libvirt domain format: Hard drives, metadata_cache and discard_no_unref")
        .build();
  }

  private Decision.Builder answer(
      Optional<ByteSize> cache, boolean keepsClusters, DiskSlot slot, Situation situation) {
    String tables =
        cache
            .map(size -> "its tables need " + size.inMib() + " to be in memory whole")
            .orElse(
                slot.wanted().options().size().isPresent()
                    ? "the usual cache holds its tables whole"
                    : "its size was not told, so its tables keep the usual cache");
    if (keepsClusters) {
      return Decision.applied(
          name(), tables + "; freed clusters keep their place, so the image does not fragment");
    }
    return cache.isPresent()
        ? Decision.applied(name(), tables)
        : Decision.leftAlone(
            name(),
            tables + "; to keep freed clusters in place, " + GATE.lacks(situation.target()));
  }

  private static ByteSize tables(ByteSize size) {
    return ByteSize.bytes(size.roundedUpTo(CLUSTER).dividedBy(CLUSTER) * ENTRY);
  }
}
