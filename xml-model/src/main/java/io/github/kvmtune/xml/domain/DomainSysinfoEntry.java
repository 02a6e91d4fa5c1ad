package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /domain/sysinfo/entry}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainSysinfoEntry extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "file")
  @Nullable String file;

  @XmlValue @Nullable String value;

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainSysinfoEntry setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code file}. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainSysinfoEntry setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The text of the element. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainSysinfoEntry setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
