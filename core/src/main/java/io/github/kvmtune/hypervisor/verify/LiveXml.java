package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.xml.Difference;
import java.util.List;
import java.util.Optional;

/** libvirt neither dropped nor changed anything that the plan says; what it adds is its own. */
final class LiveXml implements Room {

  private static final String SOURCE = "the running guest's XML";

  @Override
  public List<Item> look(Evidence evidence) {
    List<Difference> lost = KeptSettings.lost(evidence.promised(), evidence.live());
    if (lost.isEmpty()) {
      return List.of(Item.of("XML", "every setting of the plan", "all", SOURCE, true));
    }
    return lost.stream().map(LiveXml::item).toList();
  }

  private static Item item(Difference difference) {
    return new Item(
        difference.path(),
        String.valueOf(difference.before()),
        Optional.ofNullable(difference.after()).orElse("nothing"),
        SOURCE,
        Outcome.BROKEN);
  }
}
