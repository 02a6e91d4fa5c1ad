package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Tells the guest the block sizes of the device below a disk, so that it aligns what it writes and
 * the device need not read before it writes.
 *
 * <p>Source: libvirt domain format, "Hard drives", blockio.
 */
final class BlockSizes implements Tuning {

  private static final ByteSize USUAL = ByteSize.bytes(512);

  @Override
  public String name() {
    return "block-sizes";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "Block sizes",
            "Tells the guest the block sizes of the device below a disk.")
        .reference("libvirt domain format: Hard drives, blockio")
        .values(Values.onlyOff())
        .migration("part of what the guest was told of the disk; keep it");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return DiskSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().isBlockDevice(),
        "no disk is a block device of the host",
        slot -> decide(slot, situation));
  }

  private Decision decide(DiskSlot slot, Situation situation) {
    return slot.device(situation.host())
        .map(device -> copy(slot, device))
        .orElseGet(
            () ->
                Decision.leftAlone(
                    name(),
                    "the host does not show which device is behind " + slot.wanted().path()))
        .asked("disk", slot.wanted().path())
        .reference("libvirt domain format: Hard drives, blockio")
        .build();
  }

  private Decision.Builder copy(DiskSlot slot, BlockDevice device) {
    Optional<ByteSize> physical = above(device.physicalBlockSize().value());
    // A system that boots from blocks of 4096 bytes needs firmware and loader that know them.
    Optional<ByteSize> logical =
        above(device.logicalBlockSize().value()).filter(size -> slot.disk().getBoot() == null);
    Decision.Builder decision =
        physical.isEmpty()
            ? Decision.leftAlone(name(), "the device has the usual blocks of 512 bytes")
            : Decision.applied(
                name(),
                "the guest aligns its writes to blocks that the device writes in one piece");
    physical.ifPresent(
        size -> {
          slot.disk().ensureBlockio().setPhysicalBlockSize((int) size.bytes());
          decision
              .set(slot.path() + "/blockio/@physical_block_size", size.bytes())
              .migration("part of what the guest was told of the disk; keep it");
        });
    logical.ifPresent(
        size -> {
          slot.disk().ensureBlockio().setLogicalBlockSize((int) size.bytes());
          decision.set(slot.path() + "/blockio/@logical_block_size", size.bytes());
        });
    return decision
        .fact("physical block size of " + device.name(), device.physicalBlockSize())
        .fact("logical block size of " + device.name(), device.logicalBlockSize());
  }

  private static Optional<ByteSize> above(Optional<ByteSize> size) {
    return size.filter(bytes -> bytes.compareTo(USUAL) > 0);
  }
}
