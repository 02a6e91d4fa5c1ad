package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/target}: Where the volumes appear on the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path", "permissions"})
public class StoragePoolTarget extends XmlNode {

  @XmlElement @Nullable String path;
  @XmlElement @Nullable StoragePermissions permissions;

  /** The directory. */
  public @Nullable String getPath() {
    return path;
  }

  public StoragePoolTarget setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Who may use it. */
  public @Nullable StoragePermissions getPermissions() {
    return permissions;
  }

  public StoragePoolTarget setPermissions(@Nullable StoragePermissions permissions) {
    this.permissions = permissions;
    return this;
  }

  public StoragePermissions ensurePermissions() {
    return permissions != null ? permissions : (permissions = new StoragePermissions());
  }
}
