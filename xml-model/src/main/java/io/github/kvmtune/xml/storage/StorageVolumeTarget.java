package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import io.github.kvmtune.xml.domain.DomainSizeInBytes;
import io.github.kvmtune.xml.domain.DomainStorageEncryption;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /volume/target}: Where and how a volume appears on the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "path",
      "format",
      "permissions",
      "timestamps",
      "encryption",
      "compat",
      "nocow",
      "clusterSize",
      "features"
    })
public class StorageVolumeTarget extends XmlNode {

  @XmlElement @Nullable String path;
  @XmlElement @Nullable StorageVolumeFormat format;
  @XmlElement @Nullable StoragePermissions permissions;
  @XmlElement @Nullable StorageTimestamps timestamps;
  @XmlElement @Nullable DomainStorageEncryption encryption;
  @XmlElement @Nullable String compat;
  @XmlElement @Nullable DomainEmptyElement nocow;

  @XmlElement(name = "clusterSize")
  @Nullable DomainSizeInBytes clusterSize;

  @XmlElement @Nullable StorageVolumeTargetFeatures features;

  /** The path. */
  public @Nullable String getPath() {
    return path;
  }

  public StorageVolumeTarget setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The format of the image. */
  public @Nullable StorageVolumeFormat getFormat() {
    return format;
  }

  public StorageVolumeTarget setFormat(@Nullable StorageVolumeFormat format) {
    this.format = format;
    return this;
  }

  public StorageVolumeFormat ensureFormat() {
    return format != null ? format : (format = new StorageVolumeFormat());
  }

  /** Who may use it. */
  public @Nullable StoragePermissions getPermissions() {
    return permissions;
  }

  public StorageVolumeTarget setPermissions(@Nullable StoragePermissions permissions) {
    this.permissions = permissions;
    return this;
  }

  public StoragePermissions ensurePermissions() {
    return permissions != null ? permissions : (permissions = new StoragePermissions());
  }

  /** When it was used and changed; on output only. */
  public @Nullable StorageTimestamps getTimestamps() {
    return timestamps;
  }

  public StorageVolumeTarget setTimestamps(@Nullable StorageTimestamps timestamps) {
    this.timestamps = timestamps;
    return this;
  }

  public StorageTimestamps ensureTimestamps() {
    return timestamps != null ? timestamps : (timestamps = new StorageTimestamps());
  }

  /** How it is encrypted. */
  public @Nullable DomainStorageEncryption getEncryption() {
    return encryption;
  }

  public StorageVolumeTarget setEncryption(@Nullable DomainStorageEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainStorageEncryption ensureEncryption() {
    return encryption != null ? encryption : (encryption = new DomainStorageEncryption());
  }

  /** Of qcow2, the oldest QEMU that can read it: {@code 0.10} or {@code 1.1}. */
  public @Nullable String getCompat() {
    return compat;
  }

  public StorageVolumeTarget setCompat(@Nullable String compat) {
    this.compat = compat;
    return this;
  }

  /** The file system does not copy it on write (Btrfs). */
  public @Nullable DomainEmptyElement getNocow() {
    return nocow;
  }

  public StorageVolumeTarget setNocow(@Nullable DomainEmptyElement nocow) {
    this.nocow = nocow;
    return this;
  }

  public DomainEmptyElement ensureNocow() {
    return nocow != null ? nocow : (nocow = new DomainEmptyElement());
  }

  /** Of qcow2, the size of a cluster. */
  public @Nullable DomainSizeInBytes getClusterSize() {
    return clusterSize;
  }

  public StorageVolumeTarget setClusterSize(@Nullable DomainSizeInBytes clusterSize) {
    this.clusterSize = clusterSize;
    return this;
  }

  public DomainSizeInBytes ensureClusterSize() {
    return clusterSize != null ? clusterSize : (clusterSize = new DomainSizeInBytes());
  }

  /** Of qcow2, optional features. */
  public @Nullable StorageVolumeTargetFeatures getFeatures() {
    return features;
  }

  public StorageVolumeTarget setFeatures(@Nullable StorageVolumeTargetFeatures features) {
    this.features = features;
    return this;
  }

  public StorageVolumeTargetFeatures ensureFeatures() {
    return features != null ? features : (features = new StorageVolumeTargetFeatures());
  }
}
