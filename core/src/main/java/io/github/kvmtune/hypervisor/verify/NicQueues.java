package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainInterfaceDriver;
import io.github.kvmtune.xml.domain.DomainInterfaceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each NIC's tap device is open with as many queues as were promised. */
final class NicQueues implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    List<DomainInterface> promised = Promised.nics(evidence.promised());
    List<DomainInterface> live = Promised.nics(evidence.live());
    List<Item> items = new ArrayList<>();
    for (int nic = 0; nic < promised.size(); nic++) {
      int number = nic;
      Optional<String> tap = nic < live.size() ? tap(live.get(nic)) : Optional.empty();
      queues(promised.get(nic))
          .ifPresent(queues -> items.add(item(evidence, "NIC " + number, queues, tap)));
    }
    return items;
  }

  static Optional<Integer> queues(DomainInterface nic) {
    return Optional.ofNullable(nic.getDriver()).map(DomainInterfaceDriver::getQueues);
  }

  private static Optional<String> tap(DomainInterface nic) {
    return Optional.ofNullable(nic.getTarget()).map(DomainInterfaceTarget::getDev);
  }

  private static Item item(Evidence evidence, String nic, int promised, Optional<String> tap) {
    String what = nic + "'s queues";
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .openFiles()
                    .map(files -> Item.compare(what, promised, open(files, tap), process + "/fd")))
        .orElseGet(
            () -> Item.notSeen(what, promised, "the tap device " + Evidence.ONLY_THERE, "fd"));
  }

  private static int open(OpenFiles files, Optional<String> tap) {
    return tap.map(name -> files.tapQueues().getOrDefault(name, 0)).orElse(0);
  }
}
