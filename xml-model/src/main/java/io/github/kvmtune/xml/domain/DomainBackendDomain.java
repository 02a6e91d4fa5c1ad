package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The Xen domain that serves a device. Since libvirt 1.2.13.
 *
 * <p>Found at {@code /domain/devices/disk/backenddomain} and {@code
 * /domain/devices/interface/backenddomain}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackendDomain extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The name of that domain. */
  public @Nullable String getName() {
    return name;
  }

  public DomainBackendDomain setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
