package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which device of the host a guest is given: one record for each kind, so that nobody needs to know
 * which properties of {@link DomainHostdev} and {@link DomainHostdevSource} belong together.
 *
 * <pre>{@code
 * if (hostdev.getSourceView() instanceof HostdevSourceView.Pci pci) {
 *   System.out.println("gives away " + pci.address());
 * }
 * hostdev.setSourceView(new HostdevSourceView.Pci(PciAddress.parse("0000:3b:00.0"), true));
 * }</pre>
 *
 * <p>What else the source says stays when a view of the same kind is set and goes when the kind
 * changes.
 */
public sealed interface HostdevSourceView {

  /** The {@code mode} attribute that goes with this source. */
  default String mode() {
    return "subsystem";
  }

  /** The {@code type} attribute that goes with this source. */
  String type();

  /** Writes this source over one of the same kind, or into a device without a source. */
  void writeTo(DomainHostdev hostdev);

  /** The view of a device; never fails. */
  static HostdevSourceView of(DomainHostdev hostdev) {
    String mode = hostdev.mode == null ? "subsystem" : hostdev.mode;
    String type = hostdev.type == null ? "" : hostdev.type;
    DomainHostdevSource source = hostdev.source;
    try {
      HostdevSourceView view = source == null ? null : read(mode, type, source, hostdev);
      return view == null ? new Other(mode, type) : view;
    } catch (IllegalArgumentException | ArithmeticException notANumber) {
      return new Other(mode, type);
    }
  }

  private static @Nullable HostdevSourceView read(
      String mode, String type, DomainHostdevSource source, DomainHostdev hostdev) {
    return switch (mode + " " + type) {
      case "subsystem pci" -> Pci.read(source, hostdev.managed);
      case "subsystem usb" -> source.vendor == null ? UsbPort.read(source) : UsbModel.read(source);
      case "subsystem scsi" ->
          "iscsi".equals(source.protocol) ? Iscsi.read(source) : Scsi.read(source);
      case "subsystem scsi_host" -> source.wwpn == null ? null : new ScsiHost(source.wwpn);
      case "subsystem mdev" -> Mdev.read(source, hostdev.model);
      case "capabilities storage" ->
          source.blockDevice == null ? null : new Storage(source.blockDevice);
      case "capabilities misc" -> source.charDevice == null ? null : new Misc(source.charDevice);
      case "capabilities net" ->
          source.interfaceName == null ? null : new Net(source.interfaceName);
      default -> null;
    };
  }

  /** A PCI function; if managed, libvirt detaches it from the host and gives it back. */
  record Pci(PciAddress address, @Nullable Boolean managed) implements HostdevSourceView {
    static @Nullable Pci read(DomainHostdevSource source, @Nullable Boolean managed) {
      PciAddress pci = source.address == null ? null : source.address.getPci();
      return pci == null ? null : new Pci(pci, managed);
    }

    @Override
    public String type() {
      return "pci";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.setManaged(managed).ensureSource().setAddress(DomainHostAddress.pci(address));
    }
  }

  /** The first USB device of that vendor and product. */
  record UsbModel(int vendor, int product) implements HostdevSourceView {
    static @Nullable UsbModel read(DomainHostdevSource source) {
      Integer vendor = source.vendor == null ? null : source.vendor.id;
      Integer product = source.product == null ? null : source.product.id;
      return vendor == null || product == null ? null : new UsbModel(vendor, product);
    }

    @Override
    public String type() {
      return "usb";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev
          .ensureSource()
          .setVendor(new DomainUsbId().setId(vendor))
          .setProduct(new DomainUsbId().setId(product))
          .setAddress(null);
    }
  }

  /** The USB device at that place; the number changes each time it is plugged in. */
  record UsbPort(int bus, int device) implements HostdevSourceView {
    static @Nullable UsbPort read(DomainHostdevSource source) {
      DomainHostAddress address = source.address;
      Integer bus = address == null ? null : address.getBus();
      Integer device = address == null ? null : address.device;
      return bus == null || device == null ? null : new UsbPort(bus, device);
    }

    @Override
    public String type() {
      return "usb";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      DomainHostdevSource source = hostdev.ensureSource().setVendor(null).setProduct(null);
      source.setAddress(DomainHostAddress.usb(bus, device));
    }
  }

  /** A logical unit behind an adapter such as {@code scsi_host0}. */
  record Scsi(String adapter, int bus, long target, BigInteger unit) implements HostdevSourceView {
    static @Nullable Scsi read(DomainHostdevSource source) {
      String adapter = source.adapter == null ? null : source.adapter.name;
      DomainHostAddress place = source.address;
      return adapter == null || place == null || place.target == null || place.unit == null
          ? null
          : new Scsi(adapter, AddressNumber.orZero(place.getBus()), place.target, place.unit);
    }

    @Override
    public String type() {
      return "scsi";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      if ("iscsi".equals(hostdev.ensureSource().protocol)) {
        hostdev.setSource(null);
      }
      hostdev
          .ensureSource()
          .setAdapter(new DomainHostdevSourceAdapter().setName(adapter))
          .setAddress(DomainHostAddress.scsi(bus, target, 0).setUnit(unit));
    }
  }

  /** A logical unit of an iSCSI server: the target's name, a slash and the unit's number. */
  record Iscsi(String name, String host, @Nullable Integer port) implements HostdevSourceView {
    static @Nullable Iscsi read(DomainHostdevSource source) {
      DomainHostdevSourceHost host = source.getHosts().isEmpty() ? null : source.getHosts().get(0);
      return source.name == null || host == null || host.name == null
          ? null
          : new Iscsi(source.name, host.name, host.port);
    }

    @Override
    public String type() {
      return "scsi";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      DomainHostdevSource source = hostdev.ensureSource().setAdapter(null).setAddress(null);
      List<DomainHostdevSourceHost> hosts = source.setProtocol("iscsi").setName(name).getHosts();
      hosts.clear();
      hosts.add(new DomainHostdevSourceHost().setName(host).setPort(port));
    }
  }

  /** A vhost-scsi target of the host, {@code naa.} and 16 hexadecimal digits. */
  record ScsiHost(String wwpn) implements HostdevSourceView {
    @Override
    public String type() {
      return "scsi_host";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.ensureSource().setProtocol("vhost").setWwpn(wwpn);
    }
  }

  /** A mediated device; the model, such as {@code vfio-pci}, says how the guest sees it. */
  record Mdev(String uuid, @Nullable String model) implements HostdevSourceView {
    static @Nullable Mdev read(DomainHostdevSource source, @Nullable String model) {
      String uuid = source.address == null ? null : source.address.uuid;
      return uuid == null ? null : new Mdev(uuid, model);
    }

    @Override
    public String type() {
      return "mdev";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.setModel(model).ensureSource().setAddress(DomainHostAddress.mdev(uuid));
    }
  }

  /** A block device for a container. */
  record Storage(String device) implements HostdevSourceView {
    @Override
    public String mode() {
      return "capabilities";
    }

    @Override
    public String type() {
      return "storage";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.ensureSource().setBlockDevice(device);
    }
  }

  /** A character device for a container. */
  record Misc(String device) implements HostdevSourceView {
    @Override
    public String mode() {
      return "capabilities";
    }

    @Override
    public String type() {
      return "misc";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.ensureSource().setCharDevice(device);
    }
  }

  /** A network interface for a container. */
  record Net(String name) implements HostdevSourceView {
    @Override
    public String mode() {
      return "capabilities";
    }

    @Override
    public String type() {
      return "net";
    }

    @Override
    public void writeTo(DomainHostdev hostdev) {
      hostdev.ensureSource().setInterfaceName(name);
    }
  }

  /** A kind without a record here, or a source that lacks what its kind needs. */
  record Other(String mode, String type) implements HostdevSourceView {
    @Override
    public void writeTo(DomainHostdev hostdev) {}
  }
}
