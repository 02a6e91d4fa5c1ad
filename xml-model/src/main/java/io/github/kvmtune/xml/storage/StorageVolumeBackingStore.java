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

  @XmlElement(name = "path")
  @Nullable String path;

  @XmlElement(name = "format")
  @Nullable StorageVolumeFormat format;

  @XmlElement(name = "permissions")
  @Nullable StoragePermissions permissions;

  @XmlElement(name = "timestamps")
  @Nullable StorageTimestamps timestamps;

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
    if (format == null) {
      format = new StorageVolumeFormat();
    }
    return format;
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
    if (permissions == null) {
      permissions = new StoragePermissions();
    }
    return permissions;
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
    if (timestamps == null) {
      timestamps = new StorageTimestamps();
    }
    return timestamps;
  }
}
