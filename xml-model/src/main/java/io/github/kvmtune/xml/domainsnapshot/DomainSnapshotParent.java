package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainsnapshot/parent}: The snapshot that the domain came from. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name"})
public class DomainSnapshotParent extends XmlNode {

  @XmlElement @Nullable String name;

  /** Its name. */
  public @Nullable String getName() {
    return name;
  }

  public DomainSnapshotParent setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
