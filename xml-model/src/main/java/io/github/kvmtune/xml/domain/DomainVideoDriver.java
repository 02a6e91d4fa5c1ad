package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/driver}: How a display adapter is emulated. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoDriver extends XmlNode {

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

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String vgaconf;

  /** Whether the device obeys the guest's IOMMU. Since libvirt 3.5.0. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainVideoDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Whether the device caches address translations (PCI ATS). Since libvirt 3.5.0. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainVideoDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Whether packed virtqueues are offered. Since libvirt 6.3.0. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainVideoDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainVideoDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /**
   * What emulates it: the hypervisor or a vhost-user process. Since libvirt 5.8.0. Known values:
   * {@code qemu}, {@code vhostuser}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainVideoDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * What the gop adapter of bhyve shows of VGA. Since libvirt 3.5.0. Known values: {@code io},
   * {@code on}, {@code off}.
   */
  public @Nullable String getVgaconf() {
    return vgaconf;
  }

  public DomainVideoDriver setVgaconf(@Nullable String vgaconf) {
    this.vgaconf = vgaconf;
    return this;
  }
}
