package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Disk;
import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Gives blocks that the guest frees back to the host, where the host can use them.
 *
 * <p>Source: libvirt domain format, "Hard drives", discard and detect_zeroes.
 */
final class DiskDiscard implements Tuning {

  @Override
  public String name() {
    return "disk-discard";
  }

  @Override
  public About about() {
    return About.of(Area.STORAGE, "Discard", "Gives blocks that the guest frees back to the host.")
        .reference("libvirt domain format: Hard drives, discard")
        .migration("part of what the guest was told of the disk; keep it");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return DiskSlot.decideOnKind(
        this, situation, domain, slot -> true, "the guest has no disk", s -> decide(s, situation));
  }

  private Decision decide(DiskSlot slot, Situation situation) {
    Optional<BlockDevice> device = slot.device(situation.host());
    Decision.Builder decision =
        UsersWord.on(this, situation)
            .unless(objection(slot.wanted(), device), () -> giveBack(slot));
    device.ifPresent(each -> decision.fact("discard of " + each.name(), each.discardLimit()));
    return decision
        .asked("disk", slot.wanted().path())
        .reference("libvirt domain format: Hard drives, discard")
        .build();
  }

  private static Optional<Objection> objection(Disk disk, Optional<BlockDevice> device) {
    if (device.filter(each -> each.discards().is(false)).isPresent()) {
      return Optional.of(Objection.needless("the device cannot take freed blocks back"));
    }
    return disk.options().preallocated()
        ? Optional.of(
            Objection.unwise(
                "freed blocks would leave holes in the preallocated file, to be filled again"))
        : Optional.empty();
  }

  private Decision.Builder giveBack(DiskSlot slot) {
    slot.disk().ensureDriver().setDiscard("unmap");
    boolean thin = slot.wanted().options().thin();
    Decision.Builder decision =
        Decision.applied(
                name(),
                thin
                    ? "freed blocks are given back, and zeroes the guest writes free their blocks, for"
                        + " which QEMU reads every write"
                    : "freed blocks are given back to the host")
            .set(slot.path() + "/driver/@discard", "unmap")
            .migration("part of what the guest was told of the disk; keep it");
    if (thin) {
      slot.disk().ensureDriver().setDetectZeroes("unmap");
      decision.set(slot.path() + "/driver/@detect_zeroes", "unmap");
    }
    return decision;
  }
}
