package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/acpi}: Further ACPI tables for the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tables"})
public class DomainOsAcpi extends XmlNode {

  @XmlElement(name = "table")
  @Nullable List<DomainOsAcpiTable> tables;

  /** The tables. */
  public List<DomainOsAcpiTable> getTables() {
    return tables != null ? tables : (tables = new ArrayList<>());
  }
}
