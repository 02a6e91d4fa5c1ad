package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/privateData/objects/TLSx509}: Credentials in QEMU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackupPrivateDataObjectsTLSx509 extends XmlNode {

  @XmlAttribute @Nullable String alias;

  /** Their name in QEMU. */
  public @Nullable String getAlias() {
    return alias;
  }

  public DomainBackupPrivateDataObjectsTLSx509 setAlias(@Nullable String alias) {
    this.alias = alias;
    return this;
  }
}
