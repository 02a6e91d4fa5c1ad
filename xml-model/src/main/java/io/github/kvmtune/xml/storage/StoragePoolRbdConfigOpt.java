package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/rbd:config_opts/rbd:option}: An option of the Ceph client. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolRbdConfigOpt extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String value;

  /** The option. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePoolRbdConfigOpt setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its value. */
  public @Nullable String getValue() {
    return value;
  }

  public StoragePoolRbdConfigOpt setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
