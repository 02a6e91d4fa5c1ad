package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * PCI devices that can be given to guests.
 *
 * @param physicalFunctions SR-IOV cards with their virtual functions, by address; absent where the
 *     source lists no PCI devices
 * @param iommuGroups groups of devices that can only be given away together, by id; empty where the
 *     IOMMU is off, absent where the kernel does not show any
 * @param interruptRemapping whether the IOMMU remaps interrupts, without which a guest's device
 *     could raise the host's interrupts and VFIO by default refuses to give it away
 * @param interruptPosting whether every IOMMU can hand interrupts to a running guest without its
 *     leaving (VT-d posted interrupts, AMD's guest virtual APIC)
 */
public record Pci(
    Fact<List<PhysicalFunction>> physicalFunctions,
    Fact<List<IommuGroup>> iommuGroups,
    Fact<Boolean> interruptRemapping,
    Fact<Boolean> interruptPosting) {

  /** Whether devices can be given to guests at all. */
  public Verdict iommu() {
    return iommuGroups
        .value()
        .map(
            groups ->
                groups.isEmpty()
                    ? Verdict.inactive(
                        "the host has no IOMMU groups; enable VT-d or AMD-Vi in the firmware, and"
                            + " on Intel boot with intel_iommu=on",
                        iommuGroups)
                    : Verdict.active("the host has IOMMU groups", iommuGroups))
        .orElseGet(() -> Verdict.unknown("the host does not show IOMMU groups", iommuGroups));
  }

  /** The group that holds the device with this address, such as {@code 0000:3b:02.1}. */
  public Optional<IommuGroup> groupOf(String address) {
    return iommuGroups.value().stream()
        .flatMap(List::stream)
        .filter(group -> group.devices().contains(address))
        .findFirst();
  }
}
