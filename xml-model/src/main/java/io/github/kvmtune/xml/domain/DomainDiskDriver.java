package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"metadataCache", "iothreads"})
public class DomainDiskDriver extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "cache")
  @Nullable String cache;

  @XmlAttribute(name = "error_policy")
  @Nullable String errorPolicy;

  @XmlAttribute(name = "rerror_policy")
  @Nullable String rerrorPolicy;

  @XmlAttribute(name = "io")
  @Nullable String io;

  @XmlAttribute(name = "ioeventfd")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute(name = "event_idx")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eventIdx;

  @XmlAttribute(name = "copy_on_read")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean copyOnRead;

  @XmlAttribute(name = "discard")
  @Nullable String discard;

  @XmlAttribute(name = "iothread")
  @Nullable Integer iothread;

  @XmlAttribute(name = "detect_zeroes")
  @Nullable String detectZeroes;

  @XmlAttribute(name = "queues")
  @Nullable Integer queues;

  @XmlAttribute(name = "queue_size")
  @Nullable Integer queueSize;

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

  @XmlAttribute(name = "discard_no_unref")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean discardNoUnref;

  @XmlElement(name = "metadata_cache")
  @Nullable DomainDiskMetadataCache metadataCache;

  @XmlElement(name = "iothreads")
  @Nullable DomainDriverIothreads iothreads;

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * Attribute {@code type}. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop},
   * {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop},
   * {@code luks}, {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}, {@code aio}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskDriver setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Attribute {@code cache}. Known values: {@code default}, {@code none}, {@code writeback}, {@code
   * writethrough}, {@code directsync}, {@code unsafe}.
   */
  public @Nullable String getCache() {
    return cache;
  }

  public DomainDiskDriver setCache(@Nullable String cache) {
    this.cache = cache;
    return this;
  }

  /**
   * Attribute {@code error_policy}. Known values: {@code stop}, {@code report}, {@code ignore},
   * {@code enospace}.
   */
  public @Nullable String getErrorPolicy() {
    return errorPolicy;
  }

  public DomainDiskDriver setErrorPolicy(@Nullable String errorPolicy) {
    this.errorPolicy = errorPolicy;
    return this;
  }

  /**
   * Attribute {@code rerror_policy}. Known values: {@code stop}, {@code report}, {@code ignore}.
   */
  public @Nullable String getRerrorPolicy() {
    return rerrorPolicy;
  }

  public DomainDiskDriver setRerrorPolicy(@Nullable String rerrorPolicy) {
    this.rerrorPolicy = rerrorPolicy;
    return this;
  }

  /** Attribute {@code io}. Known values: {@code threads}, {@code native}, {@code io_uring}. */
  public @Nullable String getIo() {
    return io;
  }

  public DomainDiskDriver setIo(@Nullable String io) {
    this.io = io;
    return this;
  }

  /** Attribute {@code ioeventfd}, on or off. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainDiskDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** Attribute {@code event_idx}, on or off. */
  public @Nullable Boolean getEventIdx() {
    return eventIdx;
  }

  public DomainDiskDriver setEventIdx(@Nullable Boolean eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** Attribute {@code copy_on_read}, on or off. */
  public @Nullable Boolean getCopyOnRead() {
    return copyOnRead;
  }

  public DomainDiskDriver setCopyOnRead(@Nullable Boolean copyOnRead) {
    this.copyOnRead = copyOnRead;
    return this;
  }

  /** Attribute {@code discard}. Known values: {@code unmap}, {@code ignore}. */
  public @Nullable String getDiscard() {
    return discard;
  }

  public DomainDiskDriver setDiscard(@Nullable String discard) {
    this.discard = discard;
    return this;
  }

  /** Attribute {@code iothread}. */
  public @Nullable Integer getIothread() {
    return iothread;
  }

  public DomainDiskDriver setIothread(@Nullable Integer iothread) {
    this.iothread = iothread;
    return this;
  }

  /** Attribute {@code detect_zeroes}. Known values: {@code off}, {@code on}, {@code unmap}. */
  public @Nullable String getDetectZeroes() {
    return detectZeroes;
  }

  public DomainDiskDriver setDetectZeroes(@Nullable String detectZeroes) {
    this.detectZeroes = detectZeroes;
    return this;
  }

  /** Attribute {@code queues}. */
  public @Nullable Integer getQueues() {
    return queues;
  }

  public DomainDiskDriver setQueues(@Nullable Integer queues) {
    this.queues = queues;
    return this;
  }

  /** Attribute {@code queue_size}. */
  public @Nullable Integer getQueueSize() {
    return queueSize;
  }

  public DomainDiskDriver setQueueSize(@Nullable Integer queueSize) {
    this.queueSize = queueSize;
    return this;
  }

  /** Attribute {@code iommu}, on or off. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainDiskDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Attribute {@code ats}, on or off. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainDiskDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Attribute {@code packed}, on or off. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainDiskDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Attribute {@code page_per_vq}, on or off. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainDiskDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Attribute {@code discard_no_unref}, on or off. */
  public @Nullable Boolean getDiscardNoUnref() {
    return discardNoUnref;
  }

  public DomainDiskDriver setDiscardNoUnref(@Nullable Boolean discardNoUnref) {
    this.discardNoUnref = discardNoUnref;
    return this;
  }

  /** The {@code <metadata_cache>} element. */
  public @Nullable DomainDiskMetadataCache getMetadataCache() {
    return metadataCache;
  }

  public DomainDiskDriver setMetadataCache(@Nullable DomainDiskMetadataCache metadataCache) {
    this.metadataCache = metadataCache;
    return this;
  }

  public DomainDiskMetadataCache ensureMetadataCache() {
    if (metadataCache == null) {
      metadataCache = new DomainDiskMetadataCache();
    }
    return metadataCache;
  }

  /** The {@code <iothreads>} element. */
  public @Nullable DomainDriverIothreads getIothreads() {
    return iothreads;
  }

  public DomainDiskDriver setIothreads(@Nullable DomainDriverIothreads iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  public DomainDriverIothreads ensureIothreads() {
    if (iothreads == null) {
      iothreads = new DomainDriverIothreads();
    }
    return iothreads;
  }
}
