package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NetworkInterface;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.VdpaDevice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Disks and network cards by the NUMA node they are attached to. */
final class DevicesSection {

  /** A line of the table. */
  private record Device(Fact<Integer> node, String kind, String name, String description) {}

  private DevicesSection() {}

  static Section of(Host host) {
    Table table = new Table("node", "kind", "name", "description");
    devices(host).forEach(each -> table.row(node(each), each.kind, each.name, each.description));
    return new Section("Devices", table.isEmpty() ? List.of(none(host)) : table.lines());
  }

  private static String none(Host host) {
    return host.storage().blockDevices().isKnown() || host.networking().interfaces().isKnown()
        ? "none: the host shows no disks and no network interfaces"
        : Values.UNKNOWN + ": neither disks nor network interfaces are listed";
  }

  /** Those of unknown node last. */
  private static Stream<Device> devices(Host host) {
    Stream<Device> disks = all(host.storage().blockDevices()).map(DevicesSection::disk);
    Stream<Device> nics = all(host.networking().interfaces()).map(DevicesSection::nic);
    Stream<Device> cards = all(host.pci().physicalFunctions()).map(DevicesSection::card);
    Stream<Device> vdpa = all(host.networking().vdpa()).map(DevicesSection::vdpa);
    return Stream.of(disks, nics, cards, vdpa)
        .flatMap(each -> each)
        .sorted(Comparator.comparing(device -> device.node.orElse(Integer.MAX_VALUE)));
  }

  private static <T> Stream<T> all(Fact<List<T>> devices) {
    return devices.value().stream().flatMap(List::stream);
  }

  private static String node(Device device) {
    return device.node.value().map(String::valueOf).orElse("-");
  }

  private static Device disk(BlockDevice disk) {
    String medium = disk.rotational().is(true) ? "spinning" : "solid state or virtual";
    return new Device(
        disk.node(),
        "disk",
        disk.path(),
        "%s, %s, blocks %s/%s, discard %s, queues %s, scheduler %s"
            .formatted(
                Values.text(disk.size()),
                disk.rotational().isKnown() ? medium : Values.UNKNOWN + " medium",
                Values.text(disk.logicalBlockSize()),
                Values.text(disk.physicalBlockSize()),
                Values.text(disk.discards()),
                Values.text(disk.hardwareQueues()),
                Values.text(disk.scheduler())));
  }

  private static Device nic(NetworkInterface nic) {
    return new Device(
        nic.node(),
        nic.bridge().is(true) ? "bridge" : "nic",
        nic.name(),
        "%s, driver %s, queues %s in and %s out"
            .formatted(
                Values.text(nic.state()),
                nic.driver().orElse("none"),
                Values.text(nic.receiveQueues()),
                Values.text(nic.transmitQueues())));
  }

  private static Device vdpa(VdpaDevice vdpa) {
    return new Device(
        vdpa.node(),
        "vdpa",
        vdpa.name(),
        "driver %s, for guests as %s"
            .formatted(vdpa.driver().orElse("none"), Values.text(vdpa.path())));
  }

  private static Device card(PhysicalFunction card) {
    return new Device(
        card.node(),
        "sr-iov",
        card.address(),
        "%d of %s virtual functions made, %d of them free"
            .formatted(
                card.virtualFunctions().size(),
                Values.text(card.possible()),
                card.freeFunctions().size()));
  }
}
