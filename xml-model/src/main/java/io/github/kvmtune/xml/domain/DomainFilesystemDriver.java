package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemDriver extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "format")
  @Nullable String format;

  @XmlAttribute(name = "wrpolicy")
  @Nullable String wrpolicy;

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

  @XmlAttribute(name = "queue")
  @Nullable Integer queue;

  /**
   * Attribute {@code type}. Known values: {@code path}, {@code handle}, {@code loop}, {@code nbd},
   * {@code ploop}, {@code virtiofs}, {@code mtp}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainFilesystemDriver setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Attribute {@code format}. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop},
   * {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop},
   * {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}.
   */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainFilesystemDriver setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** Attribute {@code wrpolicy}. Known value: {@code immediate}. */
  public @Nullable String getWrpolicy() {
    return wrpolicy;
  }

  public DomainFilesystemDriver setWrpolicy(@Nullable String wrpolicy) {
    this.wrpolicy = wrpolicy;
    return this;
  }

  /** Attribute {@code iommu}, on or off. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainFilesystemDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Attribute {@code ats}, on or off. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainFilesystemDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Attribute {@code packed}, on or off. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainFilesystemDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Attribute {@code page_per_vq}, on or off. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainFilesystemDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Attribute {@code queue}. */
  public @Nullable Integer getQueue() {
    return queue;
  }

  public DomainFilesystemDriver setQueue(@Nullable Integer queue) {
    this.queue = queue;
    return this;
  }
}
