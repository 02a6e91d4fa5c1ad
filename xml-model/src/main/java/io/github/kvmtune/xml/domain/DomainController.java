package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/controller}: A controller or bus of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "pciModel",
      "target",
      "driver",
      "alias",
      "master",
      "acpi",
      "address",
      "pcihole64",
      "serial"
    })
public class DomainController extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long index;
  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable Long ports;
  @XmlAttribute @Nullable Long vectors;

  @XmlAttribute(name = "maxGrantFrames")
  @Nullable Long maxGrantFrames;

  @XmlAttribute(name = "maxEventChannels")
  @Nullable Long maxEventChannels;

  @XmlElement(name = "model")
  @Nullable DomainControllerModel pciModel;

  @XmlElement @Nullable DomainControllerTarget target;
  @XmlElement @Nullable DomainControllerDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainControllerMaster master;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  @XmlElement(name = "pcihole64")
  @Nullable DomainSize pcihole64;

  @XmlElement @Nullable String serial;

  /**
   * The kind of controller. Known values: {@code fdc}, {@code sata}, {@code ccid}, {@code scsi},
   * {@code usb}, {@code ide}, {@code isa}, {@code pci}, {@code virtio-serial}, {@code xenbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainController setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Its number among controllers of its kind, from 0. */
  public @Nullable Integer getIndex() {
    return Numbers.toInt(index, "index");
  }

  public DomainController setIndex(@Nullable Integer index) {
    this.index = Numbers.wide(index);
    return this;
  }

  /** The model. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainController setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Ports, for virtio-serial and usb. */
  public @Nullable Integer getPorts() {
    return Numbers.toInt(ports, "ports");
  }

  public DomainController setPorts(@Nullable Integer ports) {
    this.ports = Numbers.wide(ports);
    return this;
  }

  /** Interrupt vectors, for virtio-serial. */
  public @Nullable Integer getVectors() {
    return Numbers.toInt(vectors, "vectors");
  }

  public DomainController setVectors(@Nullable Integer vectors) {
    this.vectors = Numbers.wide(vectors);
    return this;
  }

  /** Grant frames, for xenbus. */
  public @Nullable Integer getMaxGrantFrames() {
    return Numbers.toInt(maxGrantFrames, "maxGrantFrames");
  }

  public DomainController setMaxGrantFrames(@Nullable Integer maxGrantFrames) {
    this.maxGrantFrames = Numbers.wide(maxGrantFrames);
    return this;
  }

  /** Event channels, for xenbus. */
  public @Nullable Integer getMaxEventChannels() {
    return Numbers.toInt(maxEventChannels, "maxEventChannels");
  }

  public DomainController setMaxEventChannels(@Nullable Integer maxEventChannels) {
    this.maxEventChannels = Numbers.wide(maxEventChannels);
    return this;
  }

  /** The hypervisor's name of a PCI controller, written by libvirt. */
  public @Nullable DomainControllerModel getPciModel() {
    return pciModel;
  }

  public DomainController setPciModel(@Nullable DomainControllerModel pciModel) {
    this.pciModel = pciModel;
    return this;
  }

  public DomainControllerModel ensurePciModel() {
    return pciModel != null ? pciModel : (pciModel = new DomainControllerModel());
  }

  /** Numbers of a PCI controller that the guest sees. */
  public @Nullable DomainControllerTarget getTarget() {
    return target;
  }

  public DomainController setTarget(@Nullable DomainControllerTarget target) {
    this.target = target;
    return this;
  }

  public DomainControllerTarget ensureTarget() {
    return target != null ? target : (target = new DomainControllerTarget());
  }

  /** Queues and I/O threads of a virtio-scsi controller. */
  public @Nullable DomainControllerDriver getDriver() {
    return driver;
  }

  public DomainController setDriver(@Nullable DomainControllerDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainControllerDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainControllerDriver());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainController setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** The controller a USB companion belongs to. */
  public @Nullable DomainControllerMaster getMaster() {
    return master;
  }

  public DomainController setMaster(@Nullable DomainControllerMaster master) {
    this.master = master;
    return this;
  }

  public DomainControllerMaster ensureMaster() {
    return master != null ? master : (master = new DomainControllerMaster());
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainController setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainController setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }

  /** The size of the 64-bit PCI memory window, for the root controller. */
  public @Nullable DomainSize getPcihole64() {
    return pcihole64;
  }

  public DomainController setPcihole64(@Nullable DomainSize pcihole64) {
    this.pcihole64 = pcihole64;
    return this;
  }

  public DomainSize ensurePcihole64() {
    return pcihole64 != null ? pcihole64 : (pcihole64 = new DomainSize());
  }

  /** The serial number of an nvme controller. Since libvirt 11.5.0. */
  public @Nullable String getSerial() {
    return serial;
  }

  public DomainController setSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }
}
