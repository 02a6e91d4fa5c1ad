package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/hostdev/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainHostdevDriver extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "model")
  @Nullable String model;

  /** Attribute {@code name}. Known values: {@code kvm}, {@code vfio}, {@code xen}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code model}. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainHostdevDriver setModel(@Nullable String model) {
    this.model = model;
    return this;
  }
}
