package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.domain.DomainHostAddress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a device of the host is: one record for each of the types that guests are given most, so
 * that nobody needs to know which properties of {@link NodeDeviceCapability} belong together.
 *
 * <pre>{@code
 * if (capability.getView() instanceof NodeDeviceView.Pci pci) {
 *   pci.virtualFunctions().forEach(System.out::println);
 * }
 * }</pre>
 */
public sealed interface NodeDeviceView {

  /** The view of a capability; never fails. */
  static NodeDeviceView of(NodeDeviceCapability capability) {
    String type = capability.type == null ? "" : capability.type;
    try {
      NodeDeviceView view = read(type, capability);
      return view == null ? new Other(type) : view;
    } catch (IllegalArgumentException | ArithmeticException notANumber) {
      return new Other(type);
    }
  }

  private static @Nullable NodeDeviceView read(String type, NodeDeviceCapability capability) {
    return switch (type) {
      case "pci" -> Pci.read(capability);
      case "usb_device" -> UsbDevice.read(capability);
      case "net" -> Net.read(capability);
      case "storage" -> Storage.read(capability);
      case "mdev" -> Mdev.read(capability);
      default -> null;
    };
  }

  private static @Nullable Integer groupOf(NodeDeviceCapability capability) {
    return capability.iommuGroup == null ? null : capability.iommuGroup.getNumber();
  }

  private static @Nullable Integer idOf(@Nullable NodeDeviceId id) {
    return id == null ? null : id.getId();
  }

  /**
   * A PCI function.
   *
   * @param numaNode the NUMA node it is attached to, null if the host does not say
   * @param iommuGroup the group it can only be assigned with, null without an IOMMU
   * @param physicalFunction the card, if this is one of its virtual functions
   * @param virtualFunctions the virtual functions that the card has now
   */
  record Pci(
      PciAddress address,
      @Nullable Integer numaNode,
      @Nullable Integer iommuGroup,
      @Nullable PciAddress physicalFunction,
      List<PciAddress> virtualFunctions)
      implements NodeDeviceView {

    static @Nullable Pci read(NodeDeviceCapability pci) {
      if (pci.domain == null || pci.bus == null || pci.slot == null || pci.function == null) {
        return null;
      }
      PciAddress address =
          new PciAddress(
              pci.domain.longValueExact(),
              Integer.parseInt(pci.bus.strip()),
              pci.slot.intValueExact(),
              pci.function.intValueExact());
      return new Pci(
          address,
          pci.numa == null ? null : pci.numa.node,
          groupOf(pci),
          addresses(pci, "phys_function").findFirst().orElse(null),
          addresses(pci, "virt_functions").toList());
    }

    private static Stream<PciAddress> addresses(NodeDeviceCapability pci, String type) {
      return pci.capabilities(type).stream()
          .flatMap(functions -> functions.getAddresses().stream())
          .map(DomainHostAddress::getPci)
          .filter(Objects::nonNull);
    }
  }

  /** A USB device at its present place. */
  record UsbDevice(int bus, int device, @Nullable Integer vendor, @Nullable Integer product)
      implements NodeDeviceView {

    static @Nullable UsbDevice read(NodeDeviceCapability usb) {
      return usb.bus == null || usb.device == null
          ? null
          : new UsbDevice(
              Integer.parseInt(usb.bus.strip()),
              usb.device.intValueExact(),
              idOf(usb.vendor),
              idOf(usb.product));
    }
  }

  /** A network interface; some have no MAC address. */
  record Net(String name, @Nullable String macAddress, List<String> features)
      implements NodeDeviceView {

    static @Nullable Net read(NodeDeviceCapability net) {
      return net.interfaceName == null
          ? null
          : new Net(
              net.interfaceName,
              net.address,
              net.getFeatures().stream()
                  .map(NodeDeviceCapabilityFeature::getName)
                  .filter(Objects::nonNull)
                  .toList());
    }
  }

  /** A disk or drive; no size if the medium can be removed. */
  record Storage(String block, @Nullable String driveType, @Nullable ByteSize size)
      implements NodeDeviceView {

    static @Nullable Storage read(NodeDeviceCapability storage) {
      return storage.block == null
          ? null
          : new Storage(storage.block, storage.driveType, storage.getSize());
    }
  }

  /** A mediated device, such as a part of a graphics card. */
  record Mdev(String type, @Nullable String uuid, @Nullable Integer iommuGroup)
      implements NodeDeviceView {

    static @Nullable Mdev read(NodeDeviceCapability mdev) {
      String type = mdev.deviceType == null ? null : mdev.deviceType.id;
      return type == null ? null : new Mdev(type, mdev.uuid, groupOf(mdev));
    }
  }

  /** Any other type, or one whose main properties are missing or no numbers. */
  record Other(String type) implements NodeDeviceView {}
}
