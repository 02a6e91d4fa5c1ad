package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.IommuGroup;
import io.github.kvmtune.host.Pci;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostIommu;
import io.github.kvmtune.xml.nodedevice.NodeDeviceView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SR-IOV cards and IOMMU groups among the node devices. */
final class PciDevices {

  private final DeviceTree devices;
  private final @Nullable CapabilitiesHostIommu iommu;

  PciDevices(DeviceTree devices, @Nullable CapabilitiesHostIommu iommu) {
    this.devices = devices;
    this.iommu = iommu;
  }

  Pci read() {
    return new Pci(
        devices.fact(
            all ->
                all.flatMap(this::card)
                    .sorted(Comparator.comparing(PhysicalFunction::address))
                    .toList()),
        groups(),
        Findings.unstated(),
        Findings.unstated());
  }

  private Stream<PhysicalFunction> card(Device device) {
    return device
        .capability("pci")
        .flatMap(pci -> pci.capabilities("virt_functions").stream().findFirst())
        .flatMap(functions -> device.pci().map(pci -> card(device, pci, functions.getMaxCount())))
        .stream();
  }

  private PhysicalFunction card(
      Device device, NodeDeviceView.Pci pci, @Nullable Integer mostFunctions) {
    List<PciAddress> functions = pci.virtualFunctions();
    return new PhysicalFunction(
        pci.address().toString(),
        device.node(),
        device.driver(),
        devices.interfacesOf(device),
        device.fact(
            "/device/capability/capability[@type='virt_functions']/@maxCount", mostFunctions),
        IntStream.range(0, functions.size())
            .mapToObj(
                index -> new VirtualFunctions(devices).read(device, functions.get(index), index))
            .toList());
  }

  private Fact<List<IommuGroup>> groups() {
    Fact<List<IommuGroup>> groups = devices.fact(PciDevices::groups);
    return groups.isKnown() ? groups : groups.or(noGroups());
  }

  /** The capabilities say whether there are groups, but not which. */
  private Fact<List<IommuGroup>> noGroups() {
    String path = "/capabilities/host/iommu/@support";
    return iommu != null && Boolean.FALSE.equals(iommu.getSupport())
        ? Findings.known(path, List.of())
        : Findings.absent(path);
  }

  private static List<IommuGroup> groups(Stream<Device> all) {
    SortedMap<Integer, SortedSet<String>> groups = new TreeMap<>();
    all.flatMap(device -> device.pci().stream())
        .forEach(pci -> addTo(groups, pci.iommuGroup(), pci.address().toString()));
    return groups.entrySet().stream().map(PciDevices::group).toList();
  }

  private static void addTo(
      Map<Integer, SortedSet<String>> groups, @Nullable Integer group, String address) {
    if (group != null) {
      groups.computeIfAbsent(group, id -> new TreeSet<>()).add(address);
    }
  }

  private static IommuGroup group(Map.Entry<Integer, SortedSet<String>> group) {
    return new IommuGroup(
        group.getKey(), List.copyOf(group.getValue()), Fact.absent(DeviceTree.SOURCE));
  }
}
