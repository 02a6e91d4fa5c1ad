package io.github.kvmtune.xml.domaincheckpoint;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domaincheckpoint/parent}: The checkpoint before. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name"})
public class DomainCheckpointParent extends XmlNode {

  @XmlElement @Nullable String name;

  /** Its name. */
  public @Nullable String getName() {
    return name;
  }

  public DomainCheckpointParent setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
