package io.github.kvmtune.tuning;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.IommuGroup;
import io.github.kvmtune.host.Pci;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.VirtualFunction;
import io.github.kvmtune.value.PciAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the host says of a device that is to be given to a guest.
 *
 * @param pci the host's devices
 * @param address the device
 */
record HostFunction(Pci pci, PciAddress address) {

  private Stream<PhysicalFunction> cards() {
    return pci.physicalFunctions().value().stream().flatMap(List::stream);
  }

  /** The virtual function, if it is one that the host shows. */
  Optional<VirtualFunction> function() {
    return cards()
        .flatMap(card -> card.virtualFunctions().stream())
        .filter(each -> each.address().equals(address.toString()))
        .findFirst();
  }

  Optional<PhysicalFunction> card() {
    return cards().filter(card -> card.address().equals(address.toString())).findFirst();
  }

  /** The node of the device; absent where it is not known. */
  Fact<Integer> node() {
    return function()
        .map(VirtualFunction::node)
        .orElseGet(() -> Fact.absent("/sys/bus/pci/devices/" + address + "/numa_node"));
  }

  /** Other devices that can only be given away together with it. */
  List<String> companions() {
    return pci.groupOf(address.toString()).map(IommuGroup::devices).stream()
        .flatMap(List::stream)
        .filter(device -> !device.equals(address.toString()))
        .toList();
  }

  /** Why it cannot be given to a guest as a NIC; empty where it can or the host does not say. */
  Optional<String> problem() {
    if (pci.iommuGroups().value().filter(List::isEmpty).isPresent()) {
      return Optional.of("the assigned device " + address + ": " + pci.iommu().reason());
    }
    if (card().isPresent()) {
      return Optional.of(
          "the assigned device "
              + address
              + " is a whole card, and libvirt takes only virtual functions as interfaces; use one of"
              + " its functions, Nic.sriov(\""
              + String.join("/", card().get().interfaces())
              + "\")");
    }
    boolean isShown = pci.groupOf(address.toString()).isPresent();
    if (pci.iommuGroups().isKnown() && !isShown) {
      return Optional.of(
          "the assigned device "
              + address
              + " does not exist: no IOMMU group of the host has it ("
              + pci.iommuGroups().source()
              + ")");
    }
    return isShown && function().isEmpty()
        ? Optional.of(
            "the assigned device "
                + address
                + " is not a virtual function, which libvirt demands of an interface; name a"
                + " function of an SR-IOV card")
        : Optional.empty();
  }
}
