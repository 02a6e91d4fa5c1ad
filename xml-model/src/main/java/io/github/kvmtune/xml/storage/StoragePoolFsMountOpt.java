package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/fs:mount_opts/fs:option}: An option of the mount. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolFsMountOpt extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The option as {@code mount -o} takes it. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePoolFsMountOpt setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
