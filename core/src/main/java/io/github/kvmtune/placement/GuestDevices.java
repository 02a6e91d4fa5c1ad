package io.github.kvmtune.placement;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The devices of a guest whose host node is known. */
final class GuestDevices {

  private GuestDevices() {}

  /** The host node id of each such device, by what the guest calls it, in the guest's order. */
  static Map<String, Integer> nodes(Guest guest, DeviceMap host) {
    Map<String, Integer> nodes = new LinkedHashMap<>();
    for (Nic nic : guest.nics()) {
      nodeOf(nic, host).ifPresent(node -> nodes.put(nameOf(nic), node));
    }
    for (Disk disk : guest.disks()) {
      host.ofDisk(disk.path()).ifPresent(node -> nodes.put("disk " + disk.path(), node));
    }
    return nodes;
  }

  private static Optional<Integer> nodeOf(Nic nic, DeviceMap host) {
    if (nic instanceof Nic.Hostdev hostdev) {
      return host.ofFunction(hostdev.address().toString());
    }
    if (nic instanceof Nic.Sriov sriov) {
      return host.ofCards(sriov.cards());
    }
    if (nic instanceof Nic.Macvtap macvtap) {
      return host.ofInterface(macvtap.device()).or(() -> host.ofBridge(macvtap.device()));
    }
    if (nic instanceof Nic.Vdpa vdpa) {
      return host.ofInterface(vdpa.device());
    }
    return nic instanceof Nic.Bridge bridge ? host.ofBridge(bridge.name()) : Optional.empty();
  }

  private static String nameOf(Nic nic) {
    return nic instanceof Nic.Bridge bridge ? "the card of bridge " + bridge.name() : nic.title();
  }
}
