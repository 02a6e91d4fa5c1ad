package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem}: A host directory or file system that the guest can mount. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "driver",
      "binary",
      "idmap",
      "source",
      "target",
      "readonly",
      "spaceHardLimit",
      "spaceSoftLimit",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public class DomainFilesystem extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String accessmode;
  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String multidevs;
  @XmlAttribute @Nullable String fmode;
  @XmlAttribute @Nullable String dmode;
  @XmlElement @Nullable DomainFilesystemDriver driver;
  @XmlElement @Nullable DomainFilesystemBinary binary;
  @XmlElement @Nullable DomainIdmap idmap;
  @XmlElement @Nullable DomainFilesystemSource source;
  @XmlElement @Nullable DomainFilesystemTarget target;
  @XmlElement @Nullable DomainEmptyElement readonly;

  @XmlElement(name = "space_hard_limit")
  @Nullable DomainSizeInBytes spaceHardLimit;

  @XmlElement(name = "space_soft_limit")
  @Nullable DomainSizeInBytes spaceSoftLimit;

  @XmlElement @Nullable DomainDeviceBoot boot;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * What {@code source} is; {@code mount}, a directory, if unset. Known values: {@code file},
   * {@code block}, {@code mount}, {@code bind}, {@code template}, {@code ram}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainFilesystem setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Whose permissions hold on the host; {@code passthrough}, those of the guest's user, if unset
   * and always for virtiofs. Known values: {@code passthrough}, {@code mapped}, {@code squash}.
   */
  public @Nullable String getAccessmode() {
    return accessmode;
  }

  public DomainFilesystem setAccessmode(@Nullable String accessmode) {
    this.accessmode = accessmode;
    return this;
  }

  /**
   * The virtio flavour. Since libvirt 5.2.0. Known values: {@code virtio}, {@code
   * virtio-transitional}, {@code virtio-non-transitional}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainFilesystem setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * What happens when the directory spans several host devices, for 9p. Since libvirt 6.3.0. Known
   * values: {@code default}, {@code remap}, {@code forbid}, {@code warn}.
   */
  public @Nullable String getMultidevs() {
    return multidevs;
  }

  public DomainFilesystem setMultidevs(@Nullable String multidevs) {
    this.multidevs = multidevs;
    return this;
  }

  /**
   * The permissions of new files in octal, with access mode mapped; 600 if unset. Since libvirt
   * 6.10.0.
   */
  public @Nullable String getFmode() {
    return fmode;
  }

  public DomainFilesystem setFmode(@Nullable String fmode) {
    this.fmode = fmode;
    return this;
  }

  /**
   * The permissions of new directories in octal, with access mode mapped; 700 if unset. Since
   * libvirt 6.10.0.
   */
  public @Nullable String getDmode() {
    return dmode;
  }

  public DomainFilesystem setDmode(@Nullable String dmode) {
    this.dmode = dmode;
    return this;
  }

  /** What serves the file system. */
  public @Nullable DomainFilesystemDriver getDriver() {
    return driver;
  }

  public DomainFilesystem setDriver(@Nullable DomainFilesystemDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainFilesystemDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainFilesystemDriver());
  }

  /** Settings of the virtiofs daemon. Since libvirt 6.2.0. */
  public @Nullable DomainFilesystemBinary getBinary() {
    return binary;
  }

  public DomainFilesystem setBinary(@Nullable DomainFilesystemBinary binary) {
    this.binary = binary;
    return this;
  }

  public DomainFilesystemBinary ensureBinary() {
    return binary != null ? binary : (binary = new DomainFilesystemBinary());
  }

  /** User and group IDs, for an unprivileged virtiofs daemon. Since libvirt 10.0.0. */
  public @Nullable DomainIdmap getIdmap() {
    return idmap;
  }

  public DomainFilesystem setIdmap(@Nullable DomainIdmap idmap) {
    this.idmap = idmap;
    return this;
  }

  public DomainIdmap ensureIdmap() {
    return idmap != null ? idmap : (idmap = new DomainIdmap());
  }

  /** What is shared. */
  public @Nullable DomainFilesystemSource getSource() {
    return source;
  }

  public DomainFilesystem setSource(@Nullable DomainFilesystemSource source) {
    this.source = source;
    return this;
  }

  public DomainFilesystemSource ensureSource() {
    return source != null ? source : (source = new DomainFilesystemSource());
  }

  /** Under which name or where the guest finds it. */
  public @Nullable DomainFilesystemTarget getTarget() {
    return target;
  }

  public DomainFilesystem setTarget(@Nullable DomainFilesystemTarget target) {
    this.target = target;
    return this;
  }

  public DomainFilesystemTarget ensureTarget() {
    return target != null ? target : (target = new DomainFilesystemTarget());
  }

  /** The guest may not write. */
  public @Nullable DomainEmptyElement getReadonly() {
    return readonly;
  }

  public DomainFilesystem setReadonly(@Nullable DomainEmptyElement readonly) {
    this.readonly = readonly;
    return this;
  }

  public DomainEmptyElement ensureReadonly() {
    return readonly != null ? readonly : (readonly = new DomainEmptyElement());
  }

  /** The most space a container may use. Since libvirt 0.9.13. */
  public @Nullable DomainSizeInBytes getSpaceHardLimit() {
    return spaceHardLimit;
  }

  public DomainFilesystem setSpaceHardLimit(@Nullable DomainSizeInBytes spaceHardLimit) {
    this.spaceHardLimit = spaceHardLimit;
    return this;
  }

  public DomainSizeInBytes ensureSpaceHardLimit() {
    return spaceHardLimit != null ? spaceHardLimit : (spaceHardLimit = new DomainSizeInBytes());
  }

  /** The space a container may exceed for a grace period only. Since libvirt 0.9.13. */
  public @Nullable DomainSizeInBytes getSpaceSoftLimit() {
    return spaceSoftLimit;
  }

  public DomainFilesystem setSpaceSoftLimit(@Nullable DomainSizeInBytes spaceSoftLimit) {
    this.spaceSoftLimit = spaceSoftLimit;
    return this;
  }

  public DomainSizeInBytes ensureSpaceSoftLimit() {
    return spaceSoftLimit != null ? spaceSoftLimit : (spaceSoftLimit = new DomainSizeInBytes());
  }

  /**
   * The place of the device in the boot order; not together with {@code <boot>} in {@code <os>}.
   */
  public @Nullable DomainDeviceBoot getBoot() {
    return boot;
  }

  public DomainFilesystem setBoot(@Nullable DomainDeviceBoot boot) {
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

  public DomainFilesystem setAlias(@Nullable DomainAlias alias) {
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

  public DomainFilesystem setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainFilesystem setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
