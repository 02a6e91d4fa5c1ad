package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/iommu/driver}: Settings of the IOMMU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIommuDriver extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean intremap;

  @XmlAttribute(name = "caching_mode")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean cachingMode;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eim;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean iotlb;

  @XmlAttribute(name = "aw_bits")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer awBits;

  @XmlAttribute(name = "dma_translation")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean dmaTranslation;

  /** Whether it remaps interrupts; needs {@code ioapic} with driver qemu. */
  public @Nullable Boolean getIntremap() {
    return intremap;
  }

  public DomainIommuDriver setIntremap(@Nullable Boolean intremap) {
    this.intremap = intremap;
    return this;
  }

  /** Whether the guest tells of each new mapping, as passed-through devices behind it need. */
  public @Nullable Boolean getCachingMode() {
    return cachingMode;
  }

  public DomainIommuDriver setCachingMode(@Nullable Boolean cachingMode) {
    this.cachingMode = cachingMode;
    return this;
  }

  /** Extended interrupt mode, which more than 255 virtual CPUs need. */
  public @Nullable Boolean getEim() {
    return eim;
  }

  public DomainIommuDriver setEim(@Nullable Boolean eim) {
    this.eim = eim;
    return this;
  }

  /** Whether devices may cache translations. */
  public @Nullable Boolean getIotlb() {
    return iotlb;
  }

  public DomainIommuDriver setIotlb(@Nullable Boolean iotlb) {
    this.iotlb = iotlb;
    return this;
  }

  /** The width of guest addresses, 39 or 48. Since libvirt 6.5.0. */
  public @Nullable Integer getAwBits() {
    return awBits;
  }

  public DomainIommuDriver setAwBits(@Nullable Integer awBits) {
    this.awBits = awBits;
    return this;
  }

  /**
   * Whether it translates DMA; {@code off} where only interrupt remapping is wanted. Since libvirt
   * 10.7.0.
   */
  public @Nullable Boolean getDmaTranslation() {
    return dmaTranslation;
  }

  public DomainIommuDriver setDmaTranslation(@Nullable Boolean dmaTranslation) {
    this.dmaTranslation = dmaTranslation;
    return this;
  }
}
