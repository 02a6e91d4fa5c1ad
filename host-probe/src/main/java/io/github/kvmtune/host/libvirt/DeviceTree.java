package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.nodedevice.NodeDevice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The host's devices, each with the devices it is part of. */
final class DeviceTree {

  static final String SOURCE = "libvirt node devices";

  /** Deeper than any bus topology; documents could claim that two devices hold each other. */
  private static final int DEEPEST = 64;

  private final boolean asked;
  private final Map<String, Device> byName = new LinkedHashMap<>();

  private DeviceTree(boolean asked) {
    this.asked = asked;
  }

  /** Reads each document; those that cannot be read are problems. */
  static DeviceTree of(Optional<List<String>> documents, Findings findings) {
    DeviceTree tree = new DeviceTree(documents.isPresent());
    int number = 0;
    for (String xml : documents.orElse(List.of())) {
      String source = "libvirt node device " + ++number;
      findings
          .document(NodeDevice.class, source, xml)
          .flatMap(device -> Device.of(device, source, findings))
          .ifPresent(device -> tree.byName.putIfAbsent(device.name(), device));
    }
    return tree;
  }

  /** What the devices stand for together; absent if libvirt was not asked for them. */
  <T> Fact<T> fact(Function<Stream<Device>, T> view) {
    return asked ? Fact.known(view.apply(byName.values().stream()), SOURCE) : Fact.absent(SOURCE);
  }

  /** The PCI function that the device is, or is part of. */
  Optional<Device> pci(Device device) {
    return lineage(device).stream().filter(each -> each.pci().isPresent()).findFirst();
  }

  /** The PCI function with this address. */
  Optional<Device> pciAt(String address) {
    return byName.values().stream().filter(each -> each.address().is(address)).findFirst();
  }

  /** The network interfaces that are part of this device. */
  List<String> interfacesOf(Device card) {
    return byName.values().stream()
        .filter(each -> each.net().isPresent() && pci(each).filter(card::equals).isPresent())
        .flatMap(each -> each.net().stream())
        .map(net -> net.name())
        .sorted()
        .toList();
  }

  /** The device and those it is part of, itself first. */
  private List<Device> lineage(Device device) {
    List<Device> lineage = new ArrayList<>(List.of(device));
    Optional<Device> parent = parent(device);
    while (parent.isPresent() && lineage.size() < DEEPEST) {
      lineage.add(parent.get());
      parent = parent(parent.get());
    }
    return lineage;
  }

  private Optional<Device> parent(Device device) {
    return device.parent().map(byName::get);
  }
}
