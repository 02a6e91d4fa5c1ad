package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainSizeInBytes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /volume}: A disk image, partition or logical volume of a pool; the root element. */
@XmlRootElement(name = "volume")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "name",
      "key",
      "source",
      "capacity",
      "allocation",
      "physical",
      "target",
      "backingStore"
    })
public class StorageVolume extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable String name;
  @XmlElement @Nullable String key;
  @XmlElement @Nullable StorageVolumeSource source;
  @XmlElement @Nullable DomainSizeInBytes capacity;
  @XmlElement @Nullable DomainSizeInBytes allocation;
  @XmlElement @Nullable DomainSizeInBytes physical;
  @XmlElement @Nullable StorageVolumeTarget target;

  @XmlElement(name = "backingStore")
  @Nullable StorageVolumeBackingStore backingStore;

  /**
   * The kind of volume; on output only. Known values: {@code file}, {@code block}, {@code dir},
   * {@code network}, {@code netdir}.
   */
  public @Nullable String getType() {
    return type;
  }

  public StorageVolume setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The name, unique in the pool. */
  public @Nullable String getName() {
    return name;
  }

  public StorageVolume setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The name that stays the same wherever the volume is; on output only. */
  public @Nullable String getKey() {
    return key;
  }

  public StorageVolume setKey(@Nullable String key) {
    this.key = key;
    return this;
  }

  /** On which devices the volume lies; on output only. */
  public @Nullable StorageVolumeSource getSource() {
    return source;
  }

  public StorageVolume setSource(@Nullable StorageVolumeSource source) {
    this.source = source;
    return this;
  }

  public StorageVolumeSource ensureSource() {
    return source != null ? source : (source = new StorageVolumeSource());
  }

  /** How large the guest sees it. */
  public @Nullable DomainSizeInBytes getCapacity() {
    return capacity;
  }

  public StorageVolume setCapacity(@Nullable DomainSizeInBytes capacity) {
    this.capacity = capacity;
    return this;
  }

  public DomainSizeInBytes ensureCapacity() {
    return capacity != null ? capacity : (capacity = new DomainSizeInBytes());
  }

  /** How much of it is really allocated. */
  public @Nullable DomainSizeInBytes getAllocation() {
    return allocation;
  }

  public StorageVolume setAllocation(@Nullable DomainSizeInBytes allocation) {
    this.allocation = allocation;
    return this;
  }

  public DomainSizeInBytes ensureAllocation() {
    return allocation != null ? allocation : (allocation = new DomainSizeInBytes());
  }

  /** How much it takes on the host, header included; on output only. */
  public @Nullable DomainSizeInBytes getPhysical() {
    return physical;
  }

  public StorageVolume setPhysical(@Nullable DomainSizeInBytes physical) {
    this.physical = physical;
    return this;
  }

  public DomainSizeInBytes ensurePhysical() {
    return physical != null ? physical : (physical = new DomainSizeInBytes());
  }

  /** Where and how it appears on the host. */
  public @Nullable StorageVolumeTarget getTarget() {
    return target;
  }

  public StorageVolume setTarget(@Nullable StorageVolumeTarget target) {
    this.target = target;
    return this;
  }

  public StorageVolumeTarget ensureTarget() {
    return target != null ? target : (target = new StorageVolumeTarget());
  }

  /** The image that this one is a change to. */
  public @Nullable StorageVolumeBackingStore getBackingStore() {
    return backingStore;
  }

  public StorageVolume setBackingStore(@Nullable StorageVolumeBackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }

  public StorageVolumeBackingStore ensureBackingStore() {
    return backingStore != null ? backingStore : (backingStore = new StorageVolumeBackingStore());
  }
}
