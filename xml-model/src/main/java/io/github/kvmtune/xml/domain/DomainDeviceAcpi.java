package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The ACPI index of a PCI device.
 *
 * <p>Found at {@code /domain/devices/disk/acpi}, {@code /domain/devices/controller/acpi}, {@code
 * /domain/devices/filesystem/acpi}, {@code /domain/devices/interface/acpi}, {@code
 * /domain/devices/input/acpi} and 14 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDeviceAcpi extends XmlNode {

  @XmlAttribute @Nullable Long index;

  /**
   * A number that the firmware hands to the guest, unique in the domain; a Linux guest names a
   * network interface {@code enoN} after it. Since libvirt 7.3.0.
   */
  public @Nullable Integer getIndex() {
    return Numbers.toInt(index, "index");
  }

  public DomainDeviceAcpi setIndex(@Nullable Integer index) {
    this.index = Numbers.wide(index);
    return this;
  }
}
