package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/privateData}: Notes of libvirt to itself. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"objects"})
public class DomainBackupPrivateData extends XmlNode {

  @XmlElement @Nullable DomainBackupPrivateDataObjects objects;

  /** What it made in QEMU for the backup. */
  public @Nullable DomainBackupPrivateDataObjects getObjects() {
    return objects;
  }

  public DomainBackupPrivateData setObjects(@Nullable DomainBackupPrivateDataObjects objects) {
    this.objects = objects;
    return this;
  }

  public DomainBackupPrivateDataObjects ensureObjects() {
    return objects != null ? objects : (objects = new DomainBackupPrivateDataObjects());
  }
}
