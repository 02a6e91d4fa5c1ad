package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/hostdev}: A device of the host given to the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "driver",
      "source",
      "teaming",
      "ips",
      "routes",
      "readonly",
      "shareable",
      "boot",
      "alias",
      "rom",
      "acpi",
      "address"
    })
public class DomainHostdev extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String sgio;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean rawio;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean display;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ramfb;

  @XmlElement @Nullable DomainHostdevDriver driver;
  @XmlElement @Nullable DomainHostdevSource source;
  @XmlElement @Nullable DomainTeaming teaming;

  @XmlElement(name = "ip")
  @Nullable List<DomainInterfaceIp> ips;

  @XmlElement(name = "route")
  @Nullable List<DomainInterfaceRoute> routes;

  @XmlElement @Nullable DomainEmptyElement readonly;
  @XmlElement @Nullable DomainEmptyElement shareable;
  @XmlElement @Nullable DomainDeviceBoot boot;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceRom rom;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * {@code subsystem} for devices, {@code capabilities} for host resources of a container. Known
   * values: {@code subsystem}, {@code capabilities}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainHostdev setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * The kind of device. Known values: {@code pci}, {@code usb}, {@code scsi}, {@code scsi_host},
   * {@code mdev}, {@code storage}, {@code misc}, {@code net}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainHostdev setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Which SCSI commands are let through, for type scsi. Known values: {@code filtered}, {@code
   * unfiltered}.
   */
  public @Nullable String getSgio() {
    return sgio;
  }

  public DomainHostdev setSgio(@Nullable String sgio) {
    this.sgio = sgio;
    return this;
  }

  /** Whether the process gets the right to send raw SCSI commands, for type scsi. */
  public @Nullable Boolean getRawio() {
    return rawio;
  }

  public DomainHostdev setRawio(@Nullable Boolean rawio) {
    this.rawio = rawio;
    return this;
  }

  /** Whether libvirt detaches the PCI device from the host and gives it back. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainHostdev setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /**
   * The model of a mediated or SCSI host device. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}, {@code vfio-pci}, {@code vfio-ccw},
   * {@code vfio-ap}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainHostdev setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether a mediated device shows a display. Since libvirt 4.6.0. */
  public @Nullable Boolean getDisplay() {
    return display;
  }

  public DomainHostdev setDisplay(@Nullable Boolean display) {
    this.display = display;
    return this;
  }

  /** Whether a mediated display shows the boot as well. Since libvirt 5.10.0. */
  public @Nullable Boolean getRamfb() {
    return ramfb;
  }

  public DomainHostdev setRamfb(@Nullable Boolean ramfb) {
    this.ramfb = ramfb;
    return this;
  }

  /** The host driver that hands the device over. */
  public @Nullable DomainHostdevDriver getDriver() {
    return driver;
  }

  public DomainHostdev setDriver(@Nullable DomainHostdevDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainHostdevDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainHostdevDriver());
  }

  /** The device on the host. */
  public @Nullable DomainHostdevSource getSource() {
    return source;
  }

  public DomainHostdev setSource(@Nullable DomainHostdevSource source) {
    this.source = source;
    return this;
  }

  public DomainHostdevSource ensureSource() {
    return source != null ? source : (source = new DomainHostdevSource());
  }

  /** The pairing of a virtio interface with a passed-through one, for migration. */
  public @Nullable DomainTeaming getTeaming() {
    return teaming;
  }

  public DomainHostdev setTeaming(@Nullable DomainTeaming teaming) {
    this.teaming = teaming;
    return this;
  }

  public DomainTeaming ensureTeaming() {
    return teaming != null ? teaming : (teaming = new DomainTeaming());
  }

  /** Addresses of a network interface given to a container. */
  public List<DomainInterfaceIp> getIps() {
    return ips != null ? ips : (ips = new ArrayList<>());
  }

  /** Routes of a network interface given to a container. */
  public List<DomainInterfaceRoute> getRoutes() {
    return routes != null ? routes : (routes = new ArrayList<>());
  }

  /** The guest may not write to the device. */
  public @Nullable DomainEmptyElement getReadonly() {
    return readonly;
  }

  public DomainHostdev setReadonly(@Nullable DomainEmptyElement readonly) {
    this.readonly = readonly;
    return this;
  }

  public DomainEmptyElement ensureReadonly() {
    return readonly != null ? readonly : (readonly = new DomainEmptyElement());
  }

  /** Several guests may use the device at the same time. */
  public @Nullable DomainEmptyElement getShareable() {
    return shareable;
  }

  public DomainHostdev setShareable(@Nullable DomainEmptyElement shareable) {
    this.shareable = shareable;
    return this;
  }

  public DomainEmptyElement ensureShareable() {
    return shareable != null ? shareable : (shareable = new DomainEmptyElement());
  }

  /**
   * The place of the device in the boot order; not together with {@code <boot>} in {@code <os>}.
   */
  public @Nullable DomainDeviceBoot getBoot() {
    return boot;
  }

  public DomainHostdev setBoot(@Nullable DomainDeviceBoot boot) {
    this.boot = boot;
    return this;
  }

  public DomainDeviceBoot ensureBoot() {
    return boot != null ? boot : (boot = new DomainDeviceBoot());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainHostdev setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** The option ROM of the PCI device. */
  public @Nullable DomainDeviceRom getRom() {
    return rom;
  }

  public DomainHostdev setRom(@Nullable DomainDeviceRom rom) {
    this.rom = rom;
    return this;
  }

  public DomainDeviceRom ensureRom() {
    return rom != null ? rom : (rom = new DomainDeviceRom());
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainHostdev setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainHostdev setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }

  /** Which device of the host the guest is given, as a record of its kind. */
  public HostdevSourceView getSourceView() {
    return HostdevSourceView.of(this);
  }

  /** Sets mode, type and source together; what belongs to another kind of source goes. */
  public DomainHostdev setSourceView(HostdevSourceView view) {
    HostdevSourceView now = getSourceView();
    if (!view.equals(now)) {
      if (!view.type().equals(now.type())) {
        source = null;
        managed = null;
        model = null;
      }
      view.writeTo(this);
    }
    mode = view.mode();
    type = view.type();
    return this;
  }
}
