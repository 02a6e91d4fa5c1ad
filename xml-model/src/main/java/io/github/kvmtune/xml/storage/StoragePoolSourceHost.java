package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/host}: A server. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolSourceHost extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Integer port;

  /** Its name or address. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePoolSourceHost setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its port; that of the protocol if unset. */
  public @Nullable Integer getPort() {
    return port;
  }

  public StoragePoolSourceHost setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }
}
