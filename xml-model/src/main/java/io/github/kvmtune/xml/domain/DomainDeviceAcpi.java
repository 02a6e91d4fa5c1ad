package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
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

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodeset;

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

  /** The guest NUMA cells whose memory is on the device, such as a GPU's. Since libvirt 11.8.0. */
  public @Nullable IdSet getNodeset() {
    return nodeset;
  }

  public DomainDeviceAcpi setNodeset(@Nullable IdSet nodeset) {
    this.nodeset = nodeset;
    return this;
  }
}
