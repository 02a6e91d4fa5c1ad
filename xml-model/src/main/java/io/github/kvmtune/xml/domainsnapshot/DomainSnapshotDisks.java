package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainsnapshot/disks}: How each disk is kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"disks"})
public class DomainSnapshotDisks extends XmlNode {

  @XmlElement(name = "disk")
  @Nullable List<DomainSnapshotDisk> disks;

  /** The disks; those not named follow the default. */
  public List<DomainSnapshotDisk> getDisks() {
    return disks != null ? disks : (disks = new ArrayList<>());
  }
}
