package io.github.kvmtune.placement;

import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NetworkInterface;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.VdpaDevice;
import io.github.kvmtune.host.VirtualFunction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which node each card and disk of the host is attached to, as far as the host knows. */
final class DeviceMap {

  /** A card in a bond in a bridge is three levels; more would be a loop in the host's facts. */
  private static final int MOST_LEVELS = 4;

  private final Map<String, Integer> functions = new HashMap<>();
  private final Map<String, Integer> interfaces = new HashMap<>();
  private final Map<String, Set<Integer>> bridges = new HashMap<>();
  private final Map<String, String> masters = new HashMap<>();
  private final Map<String, Integer> disks = new HashMap<>();
  private final Set<Integer> nodes = new HashSet<>();

  private DeviceMap() {}

  static DeviceMap of(Host host) {
    DeviceMap map = new DeviceMap();
    host.pci().physicalFunctions().value().ifPresent(all -> all.forEach(map::add));
    host.networking().interfaces().value().ifPresent(all -> all.forEach(map::add));
    host.networking().vdpa().value().ifPresent(all -> all.forEach(map::add));
    host.storage().blockDevices().value().ifPresent(all -> all.forEach(map::add));
    map.joinBridges();
    map.nodes.addAll(map.functions.values());
    map.nodes.addAll(map.interfaces.values());
    map.nodes.addAll(map.disks.values());
    return map;
  }

  private void add(PhysicalFunction card) {
    card.node()
        .value()
        .ifPresent(
            node -> {
              functions.put(card.address(), node);
              card.interfaces().forEach(name -> interfaces.put(name, node));
            });
    card.virtualFunctions().forEach(this::add);
  }

  private void add(VirtualFunction function) {
    function.node().value().ifPresent(node -> functions.put(function.address(), node));
  }

  private void add(NetworkInterface network) {
    network
        .node()
        .value()
        .ifPresent(
            node -> {
              interfaces.put(network.name(), node);
              network.pciAddress().value().ifPresent(address -> functions.put(address, node));
            });
    network.master().value().ifPresent(master -> masters.put(network.name(), master));
  }

  private void add(VdpaDevice device) {
    if (device.path().isKnown() && device.node().isKnown()) {
      interfaces.put(device.path().orElseThrow(), device.node().orElseThrow());
    }
  }

  private void joinBridges() {
    interfaces.forEach(
        (name, node) -> {
          String master = masters.get(name);
          for (int level = 0; master != null && level < MOST_LEVELS; level++) {
            bridges.computeIfAbsent(master, bridge -> new HashSet<>()).add(node);
            master = masters.get(master);
          }
        });
  }

  private void add(BlockDevice disk) {
    disk.node().value().ifPresent(node -> disks.put(disk.path(), node));
  }

  /** Whether any device is known to be on the node with this id. */
  boolean isOn(int nodeId) {
    return nodes.contains(nodeId);
  }

  /** The node of a PCI function such as {@code 0000:3b:02.1}. */
  Optional<Integer> ofFunction(String address) {
    return Optional.ofNullable(functions.get(address));
  }

  /** The node of a network interface such as {@code ens1f0}, or of a vDPA device's file. */
  Optional<Integer> ofInterface(String name) {
    return Optional.ofNullable(interfaces.get(name));
  }

  /** The node of these SR-IOV cards, named by their interfaces, if they are all on one. */
  Optional<Integer> ofCards(List<String> names) {
    List<Optional<Integer>> found = names.stream().map(this::ofInterface).distinct().toList();
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  /** The node of a bridge's or bond's cards, if they are all on one. */
  Optional<Integer> ofBridge(String name) {
    return Optional.ofNullable(bridges.get(name))
        .filter(set -> set.size() == 1)
        .map(set -> set.iterator().next());
  }

  /** The node of a whole disk or of a partition of it. */
  Optional<Integer> ofDisk(String path) {
    return Optional.ofNullable(disks.get(path))
        .or(() -> Optional.ofNullable(disks.get(wholeDisk(path))));
  }

  // /dev/sda1 is a part of /dev/sda, /dev/nvme0n1p2 one of /dev/nvme0n1.
  private static String wholeDisk(String path) {
    String whole = path.replaceFirst("\\d+$", "");
    return whole.matches(".*\\dp") ? whole.substring(0, whole.length() - 1) : whole;
  }
}
