package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/disk/backenddomain} and {@code
 * /domain/devices/interface/backenddomain}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackendDomain extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainBackendDomain setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
