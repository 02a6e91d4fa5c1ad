package io.github.kvmtune.xml.domaincheckpoint;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domaincheckpoint/disks}: Which disks take part. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"disks"})
public class DomainCheckpointDisks extends XmlNode {

  @XmlElement(name = "disk")
  @Nullable List<DomainCheckpointDisksDisk> disks;

  /** The disks; those not named take part. */
  public List<DomainCheckpointDisksDisk> getDisks() {
    return disks != null ? disks : (disks = new ArrayList<>());
  }
}
