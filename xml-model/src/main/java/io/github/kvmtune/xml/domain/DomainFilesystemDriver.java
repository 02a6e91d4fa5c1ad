package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/driver}: What serves the file system. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemDriver extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String format;
  @XmlAttribute @Nullable String wrpolicy;

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

  @XmlAttribute @Nullable Long queue;

  /**
   * The way: {@code virtiofs} is the fastest and needs shared memory, {@code path} is 9p. Known
   * values: {@code path}, {@code handle}, {@code loop}, {@code nbd}, {@code ploop}, {@code
   * virtiofs}, {@code mtp}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainFilesystemDriver setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * The format of an image, for containers. Known values: {@code raw}, {@code dir}, {@code bochs},
   * {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd},
   * {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code
   * vmdk}.
   */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainFilesystemDriver setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** When written data leaves the host's page cache, for 9p. Known value: {@code immediate}. */
  public @Nullable String getWrpolicy() {
    return wrpolicy;
  }

  public DomainFilesystemDriver setWrpolicy(@Nullable String wrpolicy) {
    this.wrpolicy = wrpolicy;
    return this;
  }

  /** Whether the device obeys the guest's IOMMU. Since libvirt 3.5.0. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainFilesystemDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Whether the device caches address translations (PCI ATS). Since libvirt 3.5.0. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainFilesystemDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Whether packed virtqueues are offered. Since libvirt 6.3.0. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainFilesystemDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainFilesystemDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Requests that fit in the queue of virtiofs, such as 1024. Since libvirt 6.2.0. */
  public @Nullable Integer getQueue() {
    return Numbers.toInt(queue, "queue");
  }

  public DomainFilesystemDriver setQueue(@Nullable Integer queue) {
    this.queue = Numbers.wide(queue);
    return this;
  }
}
