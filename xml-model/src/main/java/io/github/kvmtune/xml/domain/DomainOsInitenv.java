package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/initenv}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainOsInitenv extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlValue @Nullable String value;

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainOsInitenv setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The text of the element. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainOsInitenv setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
