package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Options that all virtio devices share; none is needed for an ordinary guest.
 *
 * <p>Found at {@code /domain/devices/input/driver}, {@code /domain/devices/sound/driver}, {@code
 * /domain/devices/rng/driver}, {@code /domain/devices/memballoon/driver}, {@code
 * /domain/devices/vsock/driver} and {@code /domain/devices/crypto/driver}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVirtioDriver extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean iommu;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ats;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean packed;

  @XmlAttribute(name = "page_per_vq")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean pagePerVq;

  /**
   * Whether the device obeys the guest's IOMMU; needed with a virtual IOMMU and for encrypted
   * guests. Since libvirt 3.5.0.
   */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainVirtioDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /**
   * Whether the device caches address translations (PCI ATS); only with {@code iommu}. Since
   * libvirt 3.5.0.
   */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainVirtioDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /**
   * Whether packed virtqueues are offered; helps vDPA and other hardware backends most. Since
   * libvirt 6.3.0 and QEMU 4.2.
   */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainVirtioDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page; for vDPA only. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainVirtioDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }
}
