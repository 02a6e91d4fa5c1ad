package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/os/initenv}: An environment variable of the first program of a container; the text
 * is its value.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainOsInitenv extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlValue @Nullable String value;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public DomainOsInitenv setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The value. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainOsInitenv setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
