package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/privateData/objects/secret}: A password in QEMU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackupPrivateDataObjectsSecret extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String alias;

  /** What it is for. */
  public @Nullable String getType() {
    return type;
  }

  public DomainBackupPrivateDataObjectsSecret setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Its name in QEMU. */
  public @Nullable String getAlias() {
    return alias;
  }

  public DomainBackupPrivateDataObjectsSecret setAlias(@Nullable String alias) {
    this.alias = alias;
    return this;
  }
}
