package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexDoubleWord;
import io.github.kvmtune.xml.adapter.HexLong;
import io.github.kvmtune.xml.adapter.HexNumber;
import io.github.kvmtune.xml.adapter.HexWord;
import io.github.kvmtune.xml.adapter.HexWordLong;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Where the guest finds a device: which properties apply depends on the type. Factories such as
 * {@link #pci} set the right ones.
 *
 * <p>Found at {@code /domain/devices/disk/address}, {@code /domain/devices/controller/address},
 * {@code /domain/devices/filesystem/address}, {@code /domain/devices/interface/address}, {@code
 * /domain/devices/input/address} and 22 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"zpci"})
public class DomainAddress extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWordLong.class)
  @Nullable Long domain;

  @XmlAttribute @Nullable Integer controller;
  @XmlAttribute @Nullable String bus;
  @XmlAttribute @Nullable String slot;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer function;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean multifunction;

  @XmlAttribute @Nullable Integer target;
  @XmlAttribute @Nullable Integer unit;
  @XmlAttribute @Nullable String port;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexDoubleWord.class)
  @Nullable Long reg;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer cssid;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer ssid;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWord.class)
  @Nullable Integer devno;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer iobase;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer irq;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexLong.class)
  @Nullable Long base;

  @XmlElement @Nullable DomainAddressZpci zpci;

  /**
   * The kind of address; set it before {@code bus} and {@code slot}, which are written in
   * hexadecimal for pci and in decimal for others. Known values: {@code pci}, {@code drive}, {@code
   * virtio-serial}, {@code ccid}, {@code usb}, {@code spapr-vio}, {@code ccw}, {@code isa}, {@code
   * virtio-mmio}, {@code dimm}, {@code unassigned}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainAddress setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The PCI domain, 0. */
  public @Nullable Integer getDomain() {
    return Numbers.toInt(domain, "domain");
  }

  public DomainAddress setDomain(@Nullable Integer domain) {
    this.domain = Numbers.wide(domain);
    return this;
  }

  /** The index of the controller. */
  public @Nullable Integer getController() {
    return controller;
  }

  public DomainAddress setController(@Nullable Integer controller) {
    this.controller = controller;
    return this;
  }

  /** The bus: PCI, USB, drive or virtio-serial. */
  public @Nullable Integer getBus() {
    return AddressNumber.read("bus", bus);
  }

  public DomainAddress setBus(@Nullable Integer bus) {
    this.bus = AddressNumber.write(bus, isPci());
    return this;
  }

  /** The PCI slot, the ccid slot or the slot of a memory module. */
  public @Nullable Integer getSlot() {
    return AddressNumber.read("slot", slot);
  }

  public DomainAddress setSlot(@Nullable Integer slot) {
    this.slot = AddressNumber.write(slot, isPci());
    return this;
  }

  /** The PCI function. */
  public @Nullable Integer getFunction() {
    return function;
  }

  public DomainAddress setFunction(@Nullable Integer function) {
    this.function = function;
    return this;
  }

  /** Whether further functions of this slot are in use, on function 0. */
  public @Nullable Boolean getMultifunction() {
    return multifunction;
  }

  public DomainAddress setMultifunction(@Nullable Boolean multifunction) {
    this.multifunction = multifunction;
    return this;
  }

  /** The SCSI target of a drive. */
  public @Nullable Integer getTarget() {
    return target;
  }

  public DomainAddress setTarget(@Nullable Integer target) {
    this.target = target;
    return this;
  }

  /** The unit of a drive. */
  public @Nullable Integer getUnit() {
    return unit;
  }

  public DomainAddress setUnit(@Nullable Integer unit) {
    this.unit = unit;
    return this;
  }

  /** The USB port, such as {@code 1.2}, or the port of a virtio-serial controller. */
  public @Nullable String getPort() {
    return port;
  }

  public DomainAddress setPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** The register of a spapr-vio device. */
  public @Nullable Long getReg() {
    return reg;
  }

  public DomainAddress setReg(@Nullable Long reg) {
    this.reg = reg;
    return this;
  }

  /** The channel subsystem of a ccw device, 0xfe for virtio. */
  public @Nullable Integer getCssid() {
    return cssid;
  }

  public DomainAddress setCssid(@Nullable Integer cssid) {
    this.cssid = cssid;
    return this;
  }

  /** The subchannel set of a ccw device. */
  public @Nullable Integer getSsid() {
    return ssid;
  }

  public DomainAddress setSsid(@Nullable Integer ssid) {
    this.ssid = ssid;
    return this;
  }

  /** The device number of a ccw device. */
  public @Nullable Integer getDevno() {
    return devno;
  }

  public DomainAddress setDevno(@Nullable Integer devno) {
    this.devno = devno;
    return this;
  }

  /** The I/O port of an isa device. */
  public @Nullable Integer getIobase() {
    return iobase;
  }

  public DomainAddress setIobase(@Nullable Integer iobase) {
    this.iobase = iobase;
    return this;
  }

  /** The interrupt of an isa device. */
  public @Nullable Integer getIrq() {
    return irq;
  }

  public DomainAddress setIrq(@Nullable Integer irq) {
    this.irq = irq;
    return this;
  }

  /** The guest physical address of a memory module. */
  public @Nullable Long getBase() {
    return base;
  }

  public DomainAddress setBase(@Nullable Long base) {
    this.base = base;
    return this;
  }

  /** The identifiers of an s390 PCI device. */
  public @Nullable DomainAddressZpci getZpci() {
    return zpci;
  }

  public DomainAddress setZpci(@Nullable DomainAddressZpci zpci) {
    this.zpci = zpci;
    return this;
  }

  public DomainAddressZpci ensureZpci() {
    return zpci != null ? zpci : (zpci = new DomainAddressZpci());
  }

  private boolean isPci() {
    return "pci".equals(type);
  }

  /** The place on a PCI bus of the guest; null if the address names none. */
  public @Nullable PciAddress getPci() {
    return isPci() ? AddressNumber.pci(domain, bus, slot, function) : null;
  }

  /** A slot on a PCI or PCI Express bus of the guest. */
  public static DomainAddress pci(PciAddress address) {
    DomainAddress result = pci(0, address.bus(), address.slot(), address.function());
    result.domain = address.domain();
    return result;
  }

  /** A slot on a PCI or PCI Express bus of the guest. */
  public static DomainAddress pci(int domain, int bus, int slot, int function) {
    return new DomainAddress()
        .setType("pci")
        .setDomain(domain)
        .setBus(bus)
        .setSlot(slot)
        .setFunction(function);
  }

  /** A place on a disk controller: IDE, SATA, SCSI or floppy. */
  public static DomainAddress drive(int controller, int bus, int target, int unit) {
    return new DomainAddress()
        .setType("drive")
        .setController(controller)
        .setBus(bus)
        .setTarget(target)
        .setUnit(unit);
  }

  /** A channel subsystem address of an s390 guest. */
  public static DomainAddress ccw(int cssid, int ssid, int devno) {
    return new DomainAddress().setType("ccw").setCssid(cssid).setSsid(ssid).setDevno(devno);
  }

  /** A USB port; hubs on the way are separated by dots, as in {@code 1.2}. */
  public static DomainAddress usb(int bus, String port) {
    return new DomainAddress().setType("usb").setBus(bus).setPort(port);
  }

  /** A port of a virtio-serial controller. */
  public static DomainAddress virtioSerial(int controller, int bus, int port) {
    return new DomainAddress()
        .setType("virtio-serial")
        .setController(controller)
        .setBus(bus)
        .setPort(Integer.toString(port));
  }

  /** The slot and guest physical address of a memory module. */
  public static DomainAddress dimm(int slot, long base) {
    return new DomainAddress().setType("dimm").setSlot(slot).setBase(base);
  }

  /** The address as a record of its type. */
  public AddressView getView() {
    return AddressView.of(this);
  }
}
