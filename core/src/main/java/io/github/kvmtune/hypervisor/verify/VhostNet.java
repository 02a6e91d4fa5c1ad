package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.DomainInterface;
import java.util.List;

/** The kernel's vhost-net serves every queue for which it was promised. */
final class VhostNet implements Room {

  private static final String WHAT = "NIC queues served by vhost-net";

  @Override
  public List<Item> look(Evidence evidence) {
    int promised =
        Promised.nics(evidence.promised()).stream()
            .filter(VhostNet::isPromised)
            .mapToInt(nic -> NicQueues.queues(nic).orElse(1))
            .sum();
    return promised == 0 ? List.of() : List.of(item(evidence, promised));
  }

  private static boolean isPromised(DomainInterface nic) {
    return nic.getDriver() != null && "vhost".equals(nic.getDriver().getName());
  }

  private static Item item(Evidence evidence, int promised) {
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .openFiles()
                    .map(f -> Item.compare(WHAT, promised, f.vhostQueues(), process + "/fd")))
        .orElseGet(
            () -> Item.notSeen(WHAT, promised, "/dev/vhost-net " + Evidence.ONLY_THERE, "fd"));
  }
}
