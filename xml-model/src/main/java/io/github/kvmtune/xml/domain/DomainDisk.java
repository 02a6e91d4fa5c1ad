package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk}: A disk, CD-ROM or floppy drive of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "driver", "auth", "source", "backingStore", "backenddomain", "geometry", "blockio",
      "mirror", "target", "iotune", "throttlefilters", "readonly", "shareable", "transientDisk",
      "serial", "wwn", "vendor", "product", "encryption", "boot", "alias",
      "acpi", "address"
    })
public class DomainDisk extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String device;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean rawio;

  @XmlAttribute @Nullable String sgio;
  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String snapshot;
  @XmlElement @Nullable DomainDiskDriver driver;
  @XmlElement @Nullable DomainStorageAuth auth;
  @XmlElement @Nullable DomainDiskSource source;
  @XmlElement @Nullable DomainDiskBackingStore backingStore;
  @XmlElement @Nullable DomainBackendDomain backenddomain;
  @XmlElement @Nullable DomainDiskGeometry geometry;
  @XmlElement @Nullable DomainDiskBlockio blockio;
  @XmlElement @Nullable DomainDiskMirror mirror;
  @XmlElement @Nullable DomainDiskTarget target;
  @XmlElement @Nullable DomainDiskIotune iotune;
  @XmlElement @Nullable DomainDiskThrottlefilters throttlefilters;
  @XmlElement @Nullable DomainEmptyElement readonly;
  @XmlElement @Nullable DomainEmptyElement shareable;

  @XmlElement(name = "transient")
  @Nullable DomainDiskTransient transientDisk;

  @XmlElement @Nullable String serial;
  @XmlElement @Nullable String wwn;
  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable String product;
  @XmlElement @Nullable DomainStorageEncryption encryption;
  @XmlElement @Nullable DomainDeviceBoot boot;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * What {@code source} is: a file, a block device and so on. Known values: {@code file}, {@code
   * block}, {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code
   * vhostvdpa}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDisk setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * How the guest sees it; {@code disk} if unset. Known values: {@code floppy}, {@code disk},
   * {@code cdrom}, {@code lun}.
   */
  public @Nullable String getDevice() {
    return device;
  }

  public DomainDisk setDevice(@Nullable String device) {
    this.device = device;
    return this;
  }

  /** Whether the process gets the right to send raw SCSI commands, for device lun. */
  public @Nullable Boolean getRawio() {
    return rawio;
  }

  public DomainDisk setRawio(@Nullable Boolean rawio) {
    this.rawio = rawio;
    return this;
  }

  /**
   * Which SCSI commands are let through, for device lun. Known values: {@code filtered}, {@code
   * unfiltered}.
   */
  public @Nullable String getSgio() {
    return sgio;
  }

  public DomainDisk setSgio(@Nullable String sgio) {
    this.sgio = sgio;
    return this;
  }

  /**
   * The virtio flavour, for bus virtio. Since libvirt 5.2.0. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainDisk setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * How snapshots treat the disk. Known values: {@code no}, {@code internal}, {@code external},
   * {@code manual}.
   */
  public @Nullable String getSnapshot() {
    return snapshot;
  }

  public DomainDisk setSnapshot(@Nullable String snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  /** Format, caching and threads. */
  public @Nullable DomainDiskDriver getDriver() {
    return driver;
  }

  public DomainDisk setDriver(@Nullable DomainDiskDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainDiskDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainDiskDriver());
  }

  /** How to log in to network storage; newer documents have it in {@code source}. */
  public @Nullable DomainStorageAuth getAuth() {
    return auth;
  }

  public DomainDisk setAuth(@Nullable DomainStorageAuth auth) {
    this.auth = auth;
    return this;
  }

  public DomainStorageAuth ensureAuth() {
    return auth != null ? auth : (auth = new DomainStorageAuth());
  }

  /** Where the data is; unset for an empty drive. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainDisk setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }

  /** The images below this one, written by libvirt or given to fix the chain. */
  public @Nullable DomainDiskBackingStore getBackingStore() {
    return backingStore;
  }

  public DomainDisk setBackingStore(@Nullable DomainDiskBackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }

  public DomainDiskBackingStore ensureBackingStore() {
    return backingStore != null ? backingStore : (backingStore = new DomainDiskBackingStore());
  }

  /** The Xen domain that serves the device. */
  public @Nullable DomainBackendDomain getBackenddomain() {
    return backenddomain;
  }

  public DomainDisk setBackenddomain(@Nullable DomainBackendDomain backenddomain) {
    this.backenddomain = backenddomain;
    return this;
  }

  public DomainBackendDomain ensureBackenddomain() {
    return backenddomain != null ? backenddomain : (backenddomain = new DomainBackendDomain());
  }

  /** Cylinders, heads and sectors, to override what the BIOS guesses. */
  public @Nullable DomainDiskGeometry getGeometry() {
    return geometry;
  }

  public DomainDisk setGeometry(@Nullable DomainDiskGeometry geometry) {
    this.geometry = geometry;
    return this;
  }

  public DomainDiskGeometry ensureGeometry() {
    return geometry != null ? geometry : (geometry = new DomainDiskGeometry());
  }

  /** The block sizes the guest sees. */
  public @Nullable DomainDiskBlockio getBlockio() {
    return blockio;
  }

  public DomainDisk setBlockio(@Nullable DomainDiskBlockio blockio) {
    this.blockio = blockio;
    return this;
  }

  public DomainDiskBlockio ensureBlockio() {
    return blockio != null ? blockio : (blockio = new DomainDiskBlockio());
  }

  /** A running block copy, written by libvirt. */
  public @Nullable DomainDiskMirror getMirror() {
    return mirror;
  }

  public DomainDisk setMirror(@Nullable DomainDiskMirror mirror) {
    this.mirror = mirror;
    return this;
  }

  public DomainDiskMirror ensureMirror() {
    return mirror != null ? mirror : (mirror = new DomainDiskMirror());
  }

  /** The bus and the name of the disk in the document. */
  public @Nullable DomainDiskTarget getTarget() {
    return target;
  }

  public DomainDisk setTarget(@Nullable DomainDiskTarget target) {
    this.target = target;
    return this;
  }

  public DomainDiskTarget ensureTarget() {
    return target != null ? target : (target = new DomainDiskTarget());
  }

  /** Limits of throughput and operations. */
  public @Nullable DomainDiskIotune getIotune() {
    return iotune;
  }

  public DomainDisk setIotune(@Nullable DomainDiskIotune iotune) {
    this.iotune = iotune;
    return this;
  }

  public DomainDiskIotune ensureIotune() {
    return iotune != null ? iotune : (iotune = new DomainDiskIotune());
  }

  /** The throttle groups the disk goes through; not with {@code iotune}. Since libvirt 11.2.0. */
  public @Nullable DomainDiskThrottlefilters getThrottlefilters() {
    return throttlefilters;
  }

  public DomainDisk setThrottlefilters(@Nullable DomainDiskThrottlefilters throttlefilters) {
    this.throttlefilters = throttlefilters;
    return this;
  }

  public DomainDiskThrottlefilters ensureThrottlefilters() {
    return throttlefilters != null
        ? throttlefilters
        : (throttlefilters = new DomainDiskThrottlefilters());
  }

  /** The guest may not write. */
  public @Nullable DomainEmptyElement getReadonly() {
    return readonly;
  }

  public DomainDisk setReadonly(@Nullable DomainEmptyElement readonly) {
    this.readonly = readonly;
    return this;
  }

  public DomainEmptyElement ensureReadonly() {
    return readonly != null ? readonly : (readonly = new DomainEmptyElement());
  }

  /** Several guests may use the disk at the same time. */
  public @Nullable DomainEmptyElement getShareable() {
    return shareable;
  }

  public DomainDisk setShareable(@Nullable DomainEmptyElement shareable) {
    this.shareable = shareable;
    return this;
  }

  public DomainEmptyElement ensureShareable() {
    return shareable != null ? shareable : (shareable = new DomainEmptyElement());
  }

  /** Changes are thrown away when the guest stops. */
  public @Nullable DomainDiskTransient getTransientDisk() {
    return transientDisk;
  }

  public DomainDisk setTransientDisk(@Nullable DomainDiskTransient transientDisk) {
    this.transientDisk = transientDisk;
    return this;
  }

  public DomainDiskTransient ensureTransientDisk() {
    return transientDisk != null ? transientDisk : (transientDisk = new DomainDiskTransient());
  }

  /** The serial number the guest sees. */
  public @Nullable String getSerial() {
    return serial;
  }

  public DomainDisk setSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }

  /** The world wide name the guest sees, 16 hexadecimal digits. */
  public @Nullable String getWwn() {
    return wwn;
  }

  public DomainDisk setWwn(@Nullable String wwn) {
    this.wwn = wwn;
    return this;
  }

  /** The vendor the guest sees, up to 8 characters, on SCSI disks. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainDisk setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The product the guest sees, up to 16 characters, on SCSI disks. */
  public @Nullable String getProduct() {
    return product;
  }

  public DomainDisk setProduct(@Nullable String product) {
    this.product = product;
    return this;
  }

  /** How the image is encrypted; newer documents have it in {@code source}. */
  public @Nullable DomainStorageEncryption getEncryption() {
    return encryption;
  }

  public DomainDisk setEncryption(@Nullable DomainStorageEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainStorageEncryption ensureEncryption() {
    return encryption != null ? encryption : (encryption = new DomainStorageEncryption());
  }

  /**
   * The place of the device in the boot order; not together with {@code <boot>} in {@code <os>}.
   */
  public @Nullable DomainDeviceBoot getBoot() {
    return boot;
  }

  public DomainDisk setBoot(@Nullable DomainDeviceBoot boot) {
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

  public DomainDisk setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainDisk setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainDisk setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }

  /** The source as a record of its type. */
  public DiskSourceView getSourceView() {
    return DiskSourceView.of(type, source);
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainDisk setSourceView(DiskSourceView view) {
    DiskSourceView now = getSourceView();
    if (!view.equals(now)) {
      boolean sameType = view.type().equals(now.type());
      source = view.writeTo(sameType && source != null ? source : new DomainDiskSource());
    }
    type = view.type();
    return this;
  }
}
