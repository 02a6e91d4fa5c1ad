package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.HexLong;
import io.github.kvmtune.xml.adapter.HexWordLong;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The address of a device on the host: which properties apply depends on the kind of device.
 * Factories such as {@link #pci} set the right ones.
 *
 * <p>Found at {@code /domain/os/nvram/source/address}, {@code
 * /domain/os/nvram/source/dataStore/source/address}, {@code /domain/devices/disk/source/address},
 * {@code /domain/devices/disk/source/dataStore/source/address}, {@code
 * /domain/devices/disk/mirror/source/address} and 8 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainHostAddress extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWordLong.class)
  @Nullable Long domain;

  @XmlAttribute @Nullable String bus;
  @XmlAttribute @Nullable String slot;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexLong.class)
  @Nullable Long function;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean multifunction;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer device;

  @XmlAttribute @Nullable Long target;
  @XmlAttribute @Nullable BigInteger unit;
  @XmlAttribute @Nullable String uuid;

  /**
   * The kind of address; required below {@code interface} and not allowed elsewhere. Known values:
   * {@code pci}, {@code usb}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainHostAddress setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The PCI domain. */
  public @Nullable Integer getDomain() {
    return Numbers.toInt(domain, "domain");
  }

  public DomainHostAddress setDomain(@Nullable Integer domain) {
    this.domain = Numbers.wide(domain);
    return this;
  }

  /** The bus: PCI, USB or SCSI. */
  public @Nullable Integer getBus() {
    return AddressNumber.read("bus", bus);
  }

  public DomainHostAddress setBus(@Nullable Integer bus) {
    this.bus = AddressNumber.write(bus, isPci());
    return this;
  }

  /** The PCI slot. */
  public @Nullable Integer getSlot() {
    return AddressNumber.read("slot", slot);
  }

  public DomainHostAddress setSlot(@Nullable Integer slot) {
    this.slot = AddressNumber.write(slot, isPci());
    return this;
  }

  /** The PCI function. */
  public @Nullable Integer getFunction() {
    return Numbers.toInt(function, "function");
  }

  public DomainHostAddress setFunction(@Nullable Integer function) {
    this.function = Numbers.wide(function);
    return this;
  }

  /** Not used on the host. */
  public @Nullable Boolean getMultifunction() {
    return multifunction;
  }

  public DomainHostAddress setMultifunction(@Nullable Boolean multifunction) {
    this.multifunction = multifunction;
    return this;
  }

  /** The number of a USB device on its bus. */
  public @Nullable Integer getDevice() {
    return device;
  }

  public DomainHostAddress setDevice(@Nullable Integer device) {
    this.device = device;
    return this;
  }

  /** The SCSI target. */
  public @Nullable Long getTarget() {
    return target;
  }

  public DomainHostAddress setTarget(@Nullable Long target) {
    this.target = target;
    return this;
  }

  /** The SCSI logical unit. */
  public @Nullable BigInteger getUnit() {
    return unit;
  }

  public DomainHostAddress setUnit(@Nullable BigInteger unit) {
    this.unit = unit;
    return this;
  }

  /** The UUID of a mediated device. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public DomainHostAddress setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  private boolean isPci() {
    return "pci".equals(type) || (type == null && (domain != null || slot != null));
  }

  /** The PCI function; null if the address names none. */
  public @Nullable PciAddress getPci() {
    return isPci() ? AddressNumber.pci(domain, bus, slot, getFunction()) : null;
  }

  /** A PCI function of the host, as {@code PciAddress.parse("0000:3b:00.1")}. */
  public static DomainHostAddress pci(PciAddress address) {
    DomainHostAddress result = pci(0, address.bus(), address.slot(), address.function());
    result.domain = address.domain();
    return result;
  }

  /** A PCI function of the host. */
  public static DomainHostAddress pci(int domain, int bus, int slot, int function) {
    return new DomainHostAddress()
        .setDomain(domain)
        .setBus(bus)
        .setSlot(slot)
        .setFunction(function);
  }

  /** A USB device of the host, by bus and device number. */
  public static DomainHostAddress usb(int bus, int device) {
    return new DomainHostAddress().setBus(bus).setDevice(device);
  }

  /** A logical unit behind a SCSI adapter of the host. */
  public static DomainHostAddress scsi(int bus, long target, long unit) {
    return new DomainHostAddress().setBus(bus).setTarget(target).setUnit(BigInteger.valueOf(unit));
  }

  /** A mediated device of the host, by its UUID. */
  public static DomainHostAddress mdev(String uuid) {
    return new DomainHostAddress().setUuid(uuid);
  }
}
