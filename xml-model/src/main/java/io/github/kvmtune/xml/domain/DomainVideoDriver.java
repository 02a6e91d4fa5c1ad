package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoDriver extends XmlNode {

  @XmlAttribute(name = "iommu")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean iommu;

  @XmlAttribute(name = "ats")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ats;

  @XmlAttribute(name = "packed")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean packed;

  @XmlAttribute(name = "page_per_vq")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean pagePerVq;

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "vgaconf")
  @Nullable String vgaconf;

  /** Attribute {@code iommu}, on or off. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainVideoDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Attribute {@code ats}, on or off. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainVideoDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Attribute {@code packed}, on or off. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainVideoDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Attribute {@code page_per_vq}, on or off. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainVideoDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Attribute {@code name}. Known values: {@code qemu}, {@code vhostuser}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainVideoDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code vgaconf}. Known values: {@code io}, {@code on}, {@code off}. */
  public @Nullable String getVgaconf() {
    return vgaconf;
  }

  public DomainVideoDriver setVgaconf(@Nullable String vgaconf) {
    this.vgaconf = vgaconf;
    return this;
  }
}
