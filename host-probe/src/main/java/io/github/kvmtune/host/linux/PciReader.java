package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.IommuGroup;
import io.github.kvmtune.host.Pci;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.VirtualFunction;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/** SR-IOV cards below {@code /sys/bus/pci/devices} and {@code /sys/kernel/iommu_groups}. */
final class PciReader {

  private static final String DEVICES = "/sys/bus/pci/devices";
  private static final String GROUPS = "/sys/kernel/iommu_groups";

  private final KernelFiles files;
  private final DeviceFacts devices;

  PciReader(KernelFiles files) {
    this.files = files;
    this.devices = new DeviceFacts(files);
  }

  Pci read() {
    return new Pci(
        physicalFunctions(),
        iommuGroups(),
        new RemappingReader(files).read(),
        new PostingReader(files).read());
  }

  private Fact<List<PhysicalFunction>> physicalFunctions() {
    return files.listed(
        DEVICES,
        names ->
            names.stream()
                .filter(DeviceFacts::isAddress)
                .filter(address -> files.exists(DEVICES + "/" + address + "/sriov_totalvfs"))
                .map(this::physicalFunction)
                .toList());
  }

  private PhysicalFunction physicalFunction(String address) {
    String device = DEVICES + "/" + address;
    IdSet indexes = NumberedNames.of("virtfn", files.names(device));
    return new PhysicalFunction(
        address,
        devices.node(device),
        files.linkName(device + "/driver"),
        List.copyOf(files.names(device + "/net")),
        files.fact(device + "/sriov_totalvfs", Values::number),
        indexes.stream()
            .boxed()
            .flatMap(index -> virtualFunction(device, index).stream())
            .toList());
  }

  private Optional<VirtualFunction> virtualFunction(String card, int index) {
    String link = card + "/virtfn" + index;
    Optional<String> address = files.linkName(link).value().filter(DeviceFacts::isAddress);
    if (address.isEmpty()) {
      files.problem(link, "does not point to a virtual function");
    }
    return address.map(name -> new VirtualFunctionReader(files, devices).read(name, index));
  }

  private Fact<List<IommuGroup>> iommuGroups() {
    IdSet ids = NumberedNames.of("", files.names(GROUPS));
    return files.isDirectory(GROUPS)
        ? Fact.known(ids.stream().mapToObj(this::iommuGroup).toList(), GROUPS)
        : Fact.absent(GROUPS);
  }

  private IommuGroup iommuGroup(int id) {
    String group = GROUPS + "/" + id;
    return new IommuGroup(
        id,
        List.copyOf(files.names(group + "/devices")),
        files.fact(group + "/type", Values::name));
  }
}
