package io.github.kvmtune.host.union;

import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.IommuGroup;
import io.github.kvmtune.host.NetworkInterface;
import io.github.kvmtune.host.Networking;
import io.github.kvmtune.host.Pci;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.Storage;
import java.util.stream.Collectors;

/** Devices by their names; files say more of each than libvirt does. */
final class DeviceUnion {

  private final Contradictions contradictions;

  DeviceUnion(Contradictions contradictions) {
    this.contradictions = contradictions;
  }

  Networking networking(Networking files, Networking libvirt) {
    return new Networking(
        files.vhostNet(),
        files.zeroCopyTransmit(),
        files.tun(),
        contradictions.joined(
            "interface",
            files.interfaces(),
            libvirt.interfaces(),
            NetworkInterface::name,
            this::join),
        files.vdpa().or(libvirt.vdpa()));
  }

  private NetworkInterface join(NetworkInterface files, NetworkInterface libvirt) {
    return new NetworkInterface(
        files.name(),
        files.bridge(),
        contradictions.joined("the NUMA node is", files.node(), libvirt.node()),
        files.driver().or(libvirt.driver()),
        contradictions.joined("the card is", files.pciAddress(), libvirt.pciAddress()),
        files.master(),
        files.state().or(libvirt.state()),
        files.mtu(),
        files.receiveQueues(),
        files.transmitQueues());
  }

  Storage storage(Storage files, Storage libvirt) {
    return new Storage(
        contradictions.joined(
            "disk", files.blockDevices(), libvirt.blockDevices(), BlockDevice::name, this::join),
        files.aioMaxRequests(),
        files.aioRequests(),
        files.ioUring());
  }

  private BlockDevice join(BlockDevice files, BlockDevice libvirt) {
    return new BlockDevice(
        files.name(),
        contradictions.joined("the size is", files.size(), libvirt.size()),
        files.rotational(),
        files.scheduler(),
        files.schedulers(),
        files.hardwareQueues(),
        contradictions.joined(
            "a logical block is", files.logicalBlockSize(), libvirt.logicalBlockSize()),
        files.physicalBlockSize(),
        files.discardGranularity(),
        files.discardLimit(),
        files.writeCache(),
        files.requests(),
        contradictions.joined("the NUMA node is", files.node(), libvirt.node()));
  }

  Pci pci(Pci files, Pci libvirt) {
    return new Pci(
        contradictions.joined(
            "SR-IOV card",
            files.physicalFunctions(),
            libvirt.physicalFunctions(),
            PhysicalFunction::address,
            this::join),
        contradictions.joined(
            "the IOMMU groups are",
            files.iommuGroups(),
            libvirt.iommuGroups(),
            groups ->
                groups.stream()
                    .collect(Collectors.toMap(IommuGroup::id, IommuGroup::devices, (a, b) -> b))),
        files.interruptRemapping(),
        files.interruptPosting());
  }

  private PhysicalFunction join(PhysicalFunction files, PhysicalFunction libvirt) {
    return new PhysicalFunction(
        files.address(),
        contradictions.joined("the NUMA node is", files.node(), libvirt.node()),
        files.driver().or(libvirt.driver()),
        files.interfaces(),
        contradictions.joined(
            "possible virtual functions are", files.possible(), libvirt.possible()),
        files.virtualFunctions());
  }
}
