package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Owner, mode and label of a file or directory.
 *
 * <p>Found at {@code /pool/target/permissions}, {@code /volume/target/permissions} and {@code
 * /volume/backingStore/permissions}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"mode", "owner", "group", "label"})
public class StoragePermissions extends XmlNode {

  @XmlElement @Nullable String mode;
  @XmlElement @Nullable Long owner;
  @XmlElement @Nullable Long group;
  @XmlElement @Nullable String label;

  /** The mode in octal digits, such as {@code 0755}. */
  public @Nullable String getMode() {
    return mode;
  }

  public StoragePermissions setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The number of the user; -1 leaves it as it is. */
  public @Nullable Long getOwner() {
    return owner;
  }

  public StoragePermissions setOwner(@Nullable Long owner) {
    this.owner = owner;
    return this;
  }

  /** The number of the group; -1 leaves it as it is. */
  public @Nullable Long getGroup() {
    return group;
  }

  public StoragePermissions setGroup(@Nullable Long group) {
    this.group = group;
    return this;
  }

  /** The label of the security driver. */
  public @Nullable String getLabel() {
    return label;
  }

  public StoragePermissions setLabel(@Nullable String label) {
    this.label = label;
    return this;
  }
}
