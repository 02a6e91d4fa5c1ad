package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/os/acpi/table}: An ACPI table; the text is the file that holds it. Since libvirt
 * 1.3.5.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path"})
public class DomainOsAcpiTable extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlValue @Nullable String path;

  /**
   * The kind: {@code slic} and {@code msdm} hold Windows licences, {@code raw} is one table, {@code
   * rawset} several in one file. Known values: {@code slic}, {@code raw}, {@code rawset}, {@code
   * msdm}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainOsAcpiTable setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The file on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainOsAcpiTable setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
