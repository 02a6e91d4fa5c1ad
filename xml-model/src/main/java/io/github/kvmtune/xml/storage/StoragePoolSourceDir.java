package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/dir}: A directory on a server. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolSourceDir extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** The path. */
  public @Nullable String getPath() {
    return path;
  }

  public StoragePoolSourceDir setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
