package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/disk/acpi}, {@code /domain/devices/controller/acpi}, {@code
 * /domain/devices/filesystem/acpi}, {@code /domain/devices/interface/acpi}, {@code
 * /domain/devices/input/acpi} and 14 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDeviceAcpi extends XmlNode {

  @XmlAttribute(name = "index")
  @Nullable Integer index;

  /** Attribute {@code index}. */
  public @Nullable Integer getIndex() {
    return index;
  }

  public DomainDeviceAcpi setIndex(@Nullable Integer index) {
    this.index = index;
    return this;
  }
}
