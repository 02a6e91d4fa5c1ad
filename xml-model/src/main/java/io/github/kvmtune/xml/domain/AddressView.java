package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where the guest finds a device: one record for each type of address, so that nobody needs to know
 * which properties of {@link DomainAddress} belong together.
 *
 * <pre>{@code
 * if (disk.ensureAddress().getView() instanceof AddressView.Drive drive) {
 *   System.out.println("unit " + drive.unit());
 * }
 * disk.setAddress(new AddressView.Pci(PciAddress.parse("0000:03:00.0")).toAddress());
 * }</pre>
 */
public sealed interface AddressView {

  /** A new element that says this and nothing else. */
  DomainAddress toAddress();

  /** The view of an address; never fails. */
  static AddressView of(DomainAddress address) {
    String type = address.type == null ? "" : address.type;
    try {
      AddressView view = read(type, address);
      return view == null ? new Other(type) : view;
    } catch (IllegalArgumentException | ArithmeticException notANumber) {
      return new Other(type);
    }
  }

  private static @Nullable AddressView read(String type, DomainAddress address) {
    return switch (type) {
      case "pci" -> Pci.read(address);
      case "drive" -> Drive.read(address);
      case "virtio-serial" -> VirtioSerial.read(address);
      case "ccid" -> Ccid.read(address);
      case "usb" -> new Usb(AddressNumber.orZero(address.getBus()), address.port);
      case "ccw" -> Ccw.read(address);
      case "spapr-vio" -> address.reg == null ? null : new SpaprVio(address.reg);
      case "isa" -> address.iobase == null ? null : new Isa(address.iobase, address.irq);
      case "dimm" -> address.slot == null ? null : Dimm.read(address);
      default -> null;
    };
  }

  /** A place on a PCI or PCI Express bus; several functions only if the first one says so. */
  record Pci(PciAddress address, @Nullable Boolean multifunction) implements AddressView {
    /** A slot with one function. */
    public Pci(PciAddress address) {
      this(address, null);
    }

    static @Nullable Pci read(DomainAddress address) {
      PciAddress pci = address.getPci();
      return pci == null ? null : new Pci(pci, address.multifunction);
    }

    @Override
    public DomainAddress toAddress() {
      return DomainAddress.pci(address).setMultifunction(multifunction);
    }
  }

  /** A place on a disk controller: IDE, SATA, SCSI or floppy. */
  record Drive(int controller, int bus, int target, int unit) implements AddressView {
    static Drive read(DomainAddress address) {
      return new Drive(
          AddressNumber.orZero(address.controller),
          AddressNumber.orZero(address.getBus()),
          AddressNumber.orZero(address.target),
          AddressNumber.orZero(address.unit));
    }

    @Override
    public DomainAddress toAddress() {
      return DomainAddress.drive(controller, bus, target, unit);
    }
  }

  /** A port of a virtio-serial controller; null lets libvirt choose. */
  record VirtioSerial(int controller, int bus, @Nullable Integer port) implements AddressView {
    static VirtioSerial read(DomainAddress address) {
      return new VirtioSerial(
          AddressNumber.orZero(address.controller),
          AddressNumber.orZero(address.getBus()),
          AddressNumber.read("port", address.port));
    }

    @Override
    public DomainAddress toAddress() {
      return new DomainAddress()
          .setType("virtio-serial")
          .setController(controller)
          .setBus(bus)
          .setPort(AddressNumber.write(port, false));
    }
  }

  /** A slot of a smartcard controller. */
  record Ccid(int controller, int slot) implements AddressView {
    static Ccid read(DomainAddress address) {
      return new Ccid(
          AddressNumber.orZero(address.controller), AddressNumber.orZero(address.getSlot()));
    }

    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType("ccid").setController(controller).setSlot(slot);
    }
  }

  /** A USB port; hubs on the way are separated by dots, and null lets libvirt choose. */
  record Usb(int bus, @Nullable String port) implements AddressView {
    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType("usb").setBus(bus).setPort(port);
    }
  }

  /** A channel subsystem address of an s390 guest. */
  record Ccw(int cssid, int ssid, int devno) implements AddressView {
    static @Nullable Ccw read(DomainAddress address) {
      return address.cssid == null || address.ssid == null || address.devno == null
          ? null
          : new Ccw(address.cssid, address.ssid, address.devno);
    }

    @Override
    public DomainAddress toAddress() {
      return DomainAddress.ccw(cssid, ssid, devno);
    }
  }

  /** A register of the virtual I/O bus of a POWER guest. */
  record SpaprVio(long register) implements AddressView {
    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType("spapr-vio").setReg(register);
    }
  }

  /** An I/O port and, unless null, an interrupt of an ISA device. */
  record Isa(int ioBase, @Nullable Integer irq) implements AddressView {
    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType("isa").setIobase(ioBase).setIrq(irq);
    }
  }

  /** The slot of a memory module and, unless null, its guest physical address. */
  record Dimm(int slot, @Nullable Long base) implements AddressView {
    static Dimm read(DomainAddress address) {
      return new Dimm(AddressNumber.orZero(address.getSlot()), address.base);
    }

    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType("dimm").setSlot(slot).setBase(base);
    }
  }

  /** A type without a record here, such as virtio-mmio, or an address that lacks what it needs. */
  record Other(String type) implements AddressView {
    @Override
    public DomainAddress toAddress() {
      return new DomainAddress().setType(type);
    }
  }
}
