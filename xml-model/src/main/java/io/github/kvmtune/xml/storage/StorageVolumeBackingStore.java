package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /volume/backingStore}: The image that a volume is a change to. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path", "format", "permissions", "timestamps"})
public class StorageVolumeBackingStore extends XmlNode {

  @XmlElement @Nullable String path;
  @XmlElement @Nullable StorageVolumeFormat format;
  @XmlElement @Nullable StoragePermissions permissions;
  @XmlElement @Nullable StorageTimestamps timestamps;

  /** Its path. */
  public @Nullable String getPath() {
    return path;
  }

  public StorageVolumeBackingStore setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Its format. */
  public @Nullable StorageVolumeFormat getFormat() {
    return format;
  }

  public StorageVolumeBackingStore setFormat(@Nullable StorageVolumeFormat format) {
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

  public StorageVolumeBackingStore setPermissions(@Nullable StoragePermissions permissions) {
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

  public StorageVolumeBackingStore setTimestamps(@Nullable StorageTimestamps timestamps) {
    this.timestamps = timestamps;
    return this;
  }

  public StorageTimestamps ensureTimestamps() {
    return timestamps != null ? timestamps : (timestamps = new StorageTimestamps());
  }
}
