package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainInterface;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs an assigned virtual function with a virtio NIC that takes over while the function is
 * unplugged for a migration.
 *
 * <p>Source: libvirt domain format, "Teaming a virtio/hostdev NIC pair"; the guest needs Linux 4.18
 * or a driver that knows virtio's standby feature.
 */
final class Failover implements Tuning {

  @Override
  public String name() {
    return "failover";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "Failover of a virtual function",
            "Pairs an assigned virtual function with a virtio NIC, so that the guest can migrate.")
        .reference("libvirt domain format: Teaming a virtio/hostdev NIC pair")
        .values(Values.onlyOff())
        .migration("possible: the function is unplugged first");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<Decision> decisions = new ArrayList<>();
    List<NicSlot> slots = NicSlot.of(situation.guest(), domain);
    for (NicSlot slot : slots) {
      slot.wanted()
          .options()
          .failover()
          .ifPresent(standby -> decisions.add(pair(slot, standby, situation, domain)));
    }
    return decisions.isEmpty()
        ? List.of(
            Decision.leftAlone(name(), "no NIC has another to stand in for it")
                .asked("networks", situation.guest().nics().size())
                .build())
        : decisions;
  }

  private static void source(Nic standby, String path, Decision.Builder decision) {
    if (standby instanceof Nic.Bridge bridge) {
      decision.set(path + "/source/@bridge", bridge.name());
    } else if (standby instanceof Nic.Network network) {
      decision.set(path + "/source/@network", network.name());
    } else if (standby instanceof Nic.Macvtap macvtap) {
      decision.set(path + "/source/@dev", macvtap.device());
    }
  }

  private Decision pair(NicSlot slot, Nic standby, Situation situation, Domain domain) {
    List<DomainInterface> all = domain.ensureDevices().getInterfaces();
    String alias = "ua-standby" + (all.size() - situation.guest().nics().size());
    DomainInterface virtio = UntunedNic.of(standby, situation.platform());
    slot.wanted().options().mac().ifPresent(mac -> virtio.ensureMac().setAddress(mac));
    virtio.ensureModel().setType("virtio");
    virtio.ensureAlias().setName(alias);
    virtio.ensureTeaming().setType("persistent");
    all.add(virtio);
    slot.nic().ensureTeaming().setType("transient").setPersistent(alias);
    String path = "/domain/devices/interface[" + all.size() + "]";
    Decision.Builder decision =
        Decision.applied(
            name(),
            "the guest joins both by their address: the virtual function is fast, the virtio NIC stays"
                + " while libvirt unplugs the other to migrate");
    slot.wanted().options().mac().ifPresent(mac -> decision.set(path + "/mac/@address", mac));
    source(standby, path, decision);
    return decision
        .set(slot.path() + "/teaming/@type", "transient")
        .set(slot.path() + "/teaming/@persistent", alias)
        .set(path + "/@type", String.valueOf(virtio.getType()))
        .set(path + "/model/@type", "virtio")
        .set(path + "/teaming/@type", "persistent")
        .set(path + "/alias/@name", alias)
        .asked("network", slot.wanted().title())
        .asked("failover", standby.title())
        .reference("libvirt domain format: Teaming a virtio/hostdev NIC pair")
        .migration(
            "possible; the destination needs a free virtual function at the same address, or a libvirt"
                + " network of functions in its place")
        .build();
  }
}
