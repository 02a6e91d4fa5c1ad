package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/features/sgx/sections/section}: Enclave memory on one NUMA node. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCapabilitiesFeaturesSgxSectionsSection extends XmlNode {

  @XmlAttribute @Nullable Long node;

  @XmlAttribute(name = "size")
  @Nullable BigInteger sizeValue;

  @XmlAttribute @Nullable String unit;

  /** The NUMA node of the host. */
  public @Nullable Integer getNode() {
    return Numbers.toInt(node, "node");
  }

  public DomainCapabilitiesFeaturesSgxSectionsSection setNode(@Nullable Integer node) {
    this.node = Numbers.wide(node);
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getSizeValue() {
    return Numbers.toLong(sizeValue, "size");
  }

  public DomainCapabilitiesFeaturesSgxSectionsSection setSizeValue(@Nullable Long sizeValue) {
    this.sizeValue = Numbers.wide(sizeValue);
    return this;
  }

  /** The unit of the size; bytes if unset. Known value: {@code KiB}. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainCapabilitiesFeaturesSgxSectionsSection setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * The size of the section; without a written unit the number counts bytes.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(sizeValue, unit, "bytes");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainCapabilitiesFeaturesSgxSectionsSection setSize(@Nullable ByteSize size) {
    sizeValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
