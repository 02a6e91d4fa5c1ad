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

/**
 * {@code /pool}: A place that holds volumes: a directory, a volume group, a server; the root
 * element.
 */
@XmlRootElement(name = "pool")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "name",
      "uuid",
      "capacity",
      "allocation",
      "available",
      "features",
      "source",
      "target",
      "refresh",
      "fsMountOpts",
      "rbdConfigOpts"
    })
public class StoragePool extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable String name;
  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable DomainSizeInBytes capacity;
  @XmlElement @Nullable DomainSizeInBytes allocation;
  @XmlElement @Nullable DomainSizeInBytes available;
  @XmlElement @Nullable StoragePoolFeatures features;
  @XmlElement @Nullable StoragePoolSource source;
  @XmlElement @Nullable StoragePoolTarget target;
  @XmlElement @Nullable StoragePoolRefresh refresh;

  @XmlElement(name = "mount_opts", namespace = "http://libvirt.org/schemas/storagepool/fs/1.0")
  @Nullable StoragePoolFsMountOpts fsMountOpts;

  @XmlElement(name = "config_opts", namespace = "http://libvirt.org/schemas/storagepool/rbd/1.0")
  @Nullable StoragePoolRbdConfigOpts rbdConfigOpts;

  /**
   * The kind of place. Known values: {@code dir}, {@code fs}, {@code netfs}, {@code logical},
   * {@code disk}, {@code iscsi}, {@code iscsi-direct}, {@code scsi}, {@code mpath}, {@code rbd},
   * {@code sheepdog}, {@code gluster}, {@code zfs}, {@code vstorage}.
   */
  public @Nullable String getType() {
    return type;
  }

  public StoragePool setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The name, unique on the host. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePool setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The identity of the pool; libvirt makes one up if it is unset. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public StoragePool setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** How much it can hold; on output only. */
  public @Nullable DomainSizeInBytes getCapacity() {
    return capacity;
  }

  public StoragePool setCapacity(@Nullable DomainSizeInBytes capacity) {
    this.capacity = capacity;
    return this;
  }

  public DomainSizeInBytes ensureCapacity() {
    return capacity != null ? capacity : (capacity = new DomainSizeInBytes());
  }

  /** How much of that is in use; on output only. */
  public @Nullable DomainSizeInBytes getAllocation() {
    return allocation;
  }

  public StoragePool setAllocation(@Nullable DomainSizeInBytes allocation) {
    this.allocation = allocation;
    return this;
  }

  public DomainSizeInBytes ensureAllocation() {
    return allocation != null ? allocation : (allocation = new DomainSizeInBytes());
  }

  /** How much is left; on output only. */
  public @Nullable DomainSizeInBytes getAvailable() {
    return available;
  }

  public StoragePool setAvailable(@Nullable DomainSizeInBytes available) {
    this.available = available;
    return this;
  }

  public DomainSizeInBytes ensureAvailable() {
    return available != null ? available : (available = new DomainSizeInBytes());
  }

  /** Settings of the file system. */
  public @Nullable StoragePoolFeatures getFeatures() {
    return features;
  }

  public StoragePool setFeatures(@Nullable StoragePoolFeatures features) {
    this.features = features;
    return this;
  }

  public StoragePoolFeatures ensureFeatures() {
    return features != null ? features : (features = new StoragePoolFeatures());
  }

  /** Where the storage comes from. */
  public @Nullable StoragePoolSource getSource() {
    return source;
  }

  public StoragePool setSource(@Nullable StoragePoolSource source) {
    this.source = source;
    return this;
  }

  public StoragePoolSource ensureSource() {
    return source != null ? source : (source = new StoragePoolSource());
  }

  /** Where the volumes appear on the host. */
  public @Nullable StoragePoolTarget getTarget() {
    return target;
  }

  public StoragePool setTarget(@Nullable StoragePoolTarget target) {
    this.target = target;
    return this;
  }

  public StoragePoolTarget ensureTarget() {
    return target != null ? target : (target = new StoragePoolTarget());
  }

  /** How libvirt finds out about the volumes. */
  public @Nullable StoragePoolRefresh getRefresh() {
    return refresh;
  }

  public StoragePool setRefresh(@Nullable StoragePoolRefresh refresh) {
    this.refresh = refresh;
    return this;
  }

  public StoragePoolRefresh ensureRefresh() {
    return refresh != null ? refresh : (refresh = new StoragePoolRefresh());
  }

  /** Options of the mount, which libvirt does not check. */
  public @Nullable StoragePoolFsMountOpts getFsMountOpts() {
    return fsMountOpts;
  }

  public StoragePool setFsMountOpts(@Nullable StoragePoolFsMountOpts fsMountOpts) {
    this.fsMountOpts = fsMountOpts;
    return this;
  }

  public StoragePoolFsMountOpts ensureFsMountOpts() {
    return fsMountOpts != null ? fsMountOpts : (fsMountOpts = new StoragePoolFsMountOpts());
  }

  /** Options of the Ceph client, which libvirt does not check. */
  public @Nullable StoragePoolRbdConfigOpts getRbdConfigOpts() {
    return rbdConfigOpts;
  }

  public StoragePool setRbdConfigOpts(@Nullable StoragePoolRbdConfigOpts rbdConfigOpts) {
    this.rbdConfigOpts = rbdConfigOpts;
    return this;
  }

  public StoragePoolRbdConfigOpts ensureRbdConfigOpts() {
    return rbdConfigOpts != null ? rbdConfigOpts : (rbdConfigOpts = new StoragePoolRbdConfigOpts());
  }
}
