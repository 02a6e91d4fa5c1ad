package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/iommu/driver}: Settings of the IOMMU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"granule"})
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

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean passthrough;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean xtsup;

  @XmlAttribute(name = "pciBus")
  @Nullable Long pciBus;

  @XmlElement @Nullable DomainIommuDriverGranule granule;

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

  /** Whether devices may reach memory untranslated, for amd. Since libvirt 11.5.0. */
  public @Nullable Boolean getPassthrough() {
    return passthrough;
  }

  public DomainIommuDriver setPassthrough(@Nullable Boolean passthrough) {
    this.passthrough = passthrough;
    return this;
  }

  /**
   * Whether it takes x2APIC ids, which more than 255 virtual CPUs need, for amd. Since libvirt
   * 11.5.0.
   */
  public @Nullable Boolean getXtsup() {
    return xtsup;
  }

  public DomainIommuDriver setXtsup(@Nullable Boolean xtsup) {
    this.xtsup = xtsup;
    return this;
  }

  /**
   * The index of the PCI controller whose devices it serves, for smmuv3Dev. Since libvirt 11.10.0.
   */
  public @Nullable Integer getPciBus() {
    return Numbers.toInt(pciBus, "pciBus");
  }

  public DomainIommuDriver setPciBus(@Nullable Integer pciBus) {
    this.pciBus = Numbers.wide(pciBus);
    return this;
  }

  /** The smallest piece of memory that it maps, for virtio. Since libvirt 12.1.0. */
  public @Nullable DomainIommuDriverGranule getGranule() {
    return granule;
  }

  public DomainIommuDriver setGranule(@Nullable DomainIommuDriverGranule granule) {
    this.granule = granule;
    return this;
  }

  public DomainIommuDriverGranule ensureGranule() {
    return granule != null ? granule : (granule = new DomainIommuDriverGranule());
  }
}
