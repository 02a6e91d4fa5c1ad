package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/acpi/table}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path"})
public class DomainOsAcpiTable extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlValue @Nullable String path;

  /**
   * Attribute {@code type}. Known values: {@code slic}, {@code raw}, {@code rawset}, {@code msdm}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainOsAcpiTable setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The text of the element. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainOsAcpiTable setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
