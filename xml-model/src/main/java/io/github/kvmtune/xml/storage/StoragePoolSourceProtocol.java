package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/protocol}: The protocol spoken with the server. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolSourceProtocol extends XmlNode {

  @XmlAttribute @Nullable String ver;

  /** The version, of NFS. */
  public @Nullable String getVer() {
    return ver;
  }

  public StoragePoolSourceProtocol setVer(@Nullable String ver) {
    this.ver = ver;
    return this;
  }
}
