package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/disks/disk/driver}: The format of an image. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackupDisksDiskDriver extends XmlNode {

  @XmlAttribute @Nullable String type;

  /** The format. */
  public @Nullable String getType() {
    return type;
  }

  public DomainBackupDisksDiskDriver setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
