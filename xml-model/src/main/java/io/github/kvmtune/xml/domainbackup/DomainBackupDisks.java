package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/disks}: How each disk is backed up. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"disks"})
public class DomainBackupDisks extends XmlNode {

  @XmlElement(name = "disk")
  @Nullable List<DomainBackupDisksDisk> disks;

  /** The disks; those not named are backed up, too. */
  public List<DomainBackupDisksDisk> getDisks() {
    return disks != null ? disks : (disks = new ArrayList<>());
  }
}
