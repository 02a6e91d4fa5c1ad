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

/** {@code /domain/devices/memory}: A memory module. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "uuid", "source", "target", "alias", "acpi", "address"})
public class DomainMemoryDevice extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String access;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean discard;

  @XmlElement @Nullable DomainVirtioDriver driver;

  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable DomainMemoryDeviceSource source;
  @XmlElement @Nullable DomainMemoryDeviceTarget target;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The kind; {@code virtio-mem} can be resized while the guest runs. Known values: {@code dimm},
   * {@code nvdimm}, {@code virtio-pmem}, {@code virtio-mem}, {@code sgx-epc}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainMemoryDevice setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether other processes may map the memory. Known values: {@code shared}, {@code private}. */
  public @Nullable String getAccess() {
    return access;
  }

  public DomainMemoryDevice setAccess(@Nullable String access) {
    this.access = access;
    return this;
  }

  /** Whether the content of file-backed memory is thrown away when the guest stops. */
  public @Nullable Boolean getDiscard() {
    return discard;
  }

  public DomainMemoryDevice setDiscard(@Nullable Boolean discard) {
    this.discard = discard;
    return this;
  }

  /** How a virtio device reaches guest memory. Since libvirt 11.9.0. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainMemoryDevice setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVirtioDriver());
  }

  /** The UUID of an nvdimm. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public DomainMemoryDevice setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** What backs the memory on the host. */
  public @Nullable DomainMemoryDeviceSource getSource() {
    return source;
  }

  public DomainMemoryDevice setSource(@Nullable DomainMemoryDeviceSource source) {
    this.source = source;
    return this;
  }

  public DomainMemoryDeviceSource ensureSource() {
    return source != null ? source : (source = new DomainMemoryDeviceSource());
  }

  /** Size and NUMA cell. */
  public @Nullable DomainMemoryDeviceTarget getTarget() {
    return target;
  }

  public DomainMemoryDevice setTarget(@Nullable DomainMemoryDeviceTarget target) {
    this.target = target;
    return this;
  }

  public DomainMemoryDeviceTarget ensureTarget() {
    return target != null ? target : (target = new DomainMemoryDeviceTarget());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainMemoryDevice setAlias(@Nullable DomainAlias alias) {
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

  public DomainMemoryDevice setAcpi(@Nullable DomainDeviceAcpi acpi) {
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

  public DomainMemoryDevice setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
