package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Storage;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Weighs a guest's disk I/O against that of other guests, where the user asks for it and the host
 * has a scheduler that weighs.
 *
 * <p>Source: libvirt domain format, "Block I/O Tuning"; Linux kernel, the BFQ scheduler.
 */
final class BlockWeight implements Tuning {

  private static final String BFQ = "bfq";

  @Override
  public String name() {
    return "block-weight";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "Block I/O weight",
            "Weighs a guest's disk I/O against that of others where the user asks for it.")
        .reference("libvirt domain format: Block I/O Tuning, weight")
        .values(Values.onlyOff())
        .migration("may be changed at any time");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation
            .guest()
            .hardware()
            .blockWeight()
            .map(weight -> weigh(weight, situation, domain))
            .orElseGet(() -> Decision.leftAlone(name(), "no weight was asked for"));
    return List.of(
        decision
            .fact("control groups", situation.host().limits().cgroups())
            .reference("libvirt domain format: Block I/O Tuning, weight")
            .build());
  }

  private Decision.Builder weigh(int weight, Situation situation, Domain domain) {
    Storage storage = situation.host().storage();
    if (storage.blockDevices().isKnown()
        && devices(storage).stream().noneMatch(BlockWeight::isBfq)) {
      Decision.Builder refused =
          Decision.refused(
                  name(),
                  "the weight "
                      + weight
                      + " was asked for, but no block device of the host has a scheduler that weighs;"
                      + " libvirt would not start the guest")
              .advise(
                  "weigh guests' disk I/O on the devices that guests compete for",
                  "echo bfq > /sys/block/DEVICE/queue/scheduler");
      devices(storage).forEach(each -> schedulerOf(each, refused));
      return refused;
    }
    domain.ensureBlkiotune().setWeight(weight);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "where guests compete for a device, each gets time in proportion to its weight; it"
                    + " costs nothing while they do not")
            .set("/domain/blkiotune/weight", weight)
            .asked("weight", weight)
            .migration("may be changed at any time");
    devices(storage).forEach(each -> schedulerOf(each, decision));
    return decision;
  }

  private static List<BlockDevice> devices(Storage storage) {
    return storage.blockDevices().orElse(List.of());
  }

  private static boolean isBfq(BlockDevice device) {
    return device.scheduler().is(BFQ);
  }

  private static void schedulerOf(BlockDevice device, Decision.Builder decision) {
    decision.fact("scheduler of " + device.name(), device.scheduler());
  }
}
