package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * PCI devices that can be given to guests.
 *
 * @param physicalFunctions SR-IOV cards with their virtual functions, by address
 * @param iommuGroups groups of devices that can only be given away together, by id; empty: the
 *     host's IOMMU is off, and no device can be assigned
 */
public record Pci(List<PhysicalFunction> physicalFunctions, List<IommuGroup> iommuGroups) {

  public Pci {
    physicalFunctions = List.copyOf(physicalFunctions);
    iommuGroups = List.copyOf(iommuGroups);
  }

  /** The group that holds the device with this address, such as {@code 0000:3b:02.1}. */
  public Optional<IommuGroup> groupOf(String address) {
    return iommuGroups.stream().filter(group -> group.devices().contains(address)).findFirst();
  }
}
