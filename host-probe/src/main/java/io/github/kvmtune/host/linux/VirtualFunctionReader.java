package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.host.VirtualFunction;
import java.util.List;
import java.util.Optional;

/** One virtual function, and whether something uses it. */
final class VirtualFunctionReader {

  private final KernelFiles files;
  private final DeviceFacts devices;

  VirtualFunctionReader(KernelFiles files, DeviceFacts devices) {
    this.files = files;
    this.devices = devices;
  }

  VirtualFunction read(String address, int index) {
    String device = "/sys/bus/pci/devices/" + address;
    Fact<String> driver = files.linkName(device + "/driver");
    List<String> interfaces = List.copyOf(files.names(device + "/net"));
    return new VirtualFunction(
        address,
        index,
        devices.node(device),
        driver,
        group(device + "/iommu_group"),
        interfaces,
        taken(driver, interfaces));
  }

  private Fact<Integer> group(String link) {
    Fact<String> group = files.linkName(link);
    return group.flatMap(name -> files.parse(link, name, Values::number));
  }

  private Verdict taken(Fact<String> driver, List<String> interfaces) {
    if (driver.is("vfio-pci")) {
      return Verdict.active("it is bound to vfio-pci, for a guest", driver);
    }
    return interfaces.stream()
        .flatMap(name -> usedByHost(name).stream())
        .findFirst()
        .orElseGet(() -> Verdict.inactive("no guest has it and the host does not use it", driver));
  }

  private Optional<Verdict> usedByHost(String name) {
    String directory = "/sys/class/net/" + name;
    Fact<String> master = files.linkName(directory + "/master");
    if (master.isKnown()) {
      return Optional.of(
          Verdict.active(name + " belongs to " + master.value().orElse(name), master));
    }
    Fact<String> state = files.fact(directory + "/operstate", DeviceFacts::operationalState);
    if (!state.isKnown()) {
      return Optional.of(Verdict.unknown("the state of " + name + " is not known", state));
    }
    return state.is("up")
        ? Optional.of(Verdict.active("the host uses it as " + name, state))
        : Optional.empty();
  }
}
