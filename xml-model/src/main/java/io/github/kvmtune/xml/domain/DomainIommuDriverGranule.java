package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/iommu/driver/granule}: The smallest piece of memory that the IOMMU maps.
 * Since libvirt 12.1.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIommuDriverGranule extends XmlNode {

  @XmlAttribute @Nullable BigInteger size;

  @XmlAttribute @Nullable String unit;

  @XmlAttribute @Nullable String mode;

  /** The number as written, in {@code unit}; unset with {@code mode}. */
  public @Nullable Long getSize() {
    return Numbers.toLong(size, "size");
  }

  public DomainIommuDriverGranule setSize(@Nullable Long size) {
    this.size = Numbers.wide(size);
    return this;
  }

  /** The unit of {@code size}; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainIommuDriverGranule setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** {@code host} for that of the host's pages; unset with {@code size}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainIommuDriverGranule setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
