package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/driver}: Format, caching and threads of a disk. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"metadataCache", "iothreads", "statistics"})
public class DomainDiskDriver extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String cache;

  @XmlAttribute(name = "error_policy")
  @Nullable String errorPolicy;

  @XmlAttribute(name = "rerror_policy")
  @Nullable String rerrorPolicy;

  @XmlAttribute @Nullable String io;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute(name = "event_idx")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eventIdx;

  @XmlAttribute(name = "copy_on_read")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean copyOnRead;

  @XmlAttribute @Nullable String discard;
  @XmlAttribute @Nullable Long iothread;

  @XmlAttribute(name = "detect_zeroes")
  @Nullable String detectZeroes;

  @XmlAttribute @Nullable Long queues;

  @XmlAttribute(name = "queue_size")
  @Nullable Long queueSize;

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

  @XmlAttribute(name = "discard_no_unref")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean discardNoUnref;

  @XmlElement(name = "metadata_cache")
  @Nullable DomainDiskMetadataCache metadataCache;

  @XmlElement @Nullable DomainDriverIothreads iothreads;

  @XmlElement @Nullable DomainDiskDriverStatistics statistics;

  /** The driver of the hypervisor, {@code qemu}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * The format of the image. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop},
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
   * How the page cache of the host is used; {@code none} goes around it. Known values: {@code
   * default}, {@code none}, {@code writeback}, {@code writethrough}, {@code directsync}, {@code
   * unsafe}.
   */
  public @Nullable String getCache() {
    return cache;
  }

  public DomainDiskDriver setCache(@Nullable String cache) {
    this.cache = cache;
    return this;
  }

  /**
   * What happens after a failed write. Known values: {@code stop}, {@code report}, {@code ignore},
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
   * What happens after a failed read; as {@code errorPolicy} says if unset. Known values: {@code
   * stop}, {@code report}, {@code ignore}.
   */
  public @Nullable String getRerrorPolicy() {
    return rerrorPolicy;
  }

  public DomainDiskDriver setRerrorPolicy(@Nullable String rerrorPolicy) {
    this.rerrorPolicy = rerrorPolicy;
    return this;
  }

  /**
   * How I/O is done: by threads, native asynchronous I/O, which needs cache none or directsync, or
   * io_uring (since libvirt 6.3.0). Known values: {@code threads}, {@code native}, {@code
   * io_uring}.
   */
  public @Nullable String getIo() {
    return io;
  }

  public DomainDiskDriver setIo(@Nullable String io) {
    this.io = io;
    return this;
  }

  /** Whether the guest's notifications are taken by an event descriptor; best left unset. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainDiskDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** Whether interrupts are held back while the other side is busy; best left unset. */
  public @Nullable Boolean getEventIdx() {
    return eventIdx;
  }

  public DomainDiskDriver setEventIdx(@Nullable Boolean eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** Whether what is read from a backing image is kept in this one. */
  public @Nullable Boolean getCopyOnRead() {
    return copyOnRead;
  }

  public DomainDiskDriver setCopyOnRead(@Nullable Boolean copyOnRead) {
    this.copyOnRead = copyOnRead;
    return this;
  }

  /**
   * Whether discarded blocks are given back to the storage. Known values: {@code unmap}, {@code
   * ignore}.
   */
  public @Nullable String getDiscard() {
    return discard;
  }

  public DomainDiskDriver setDiscard(@Nullable String discard) {
    this.discard = discard;
    return this;
  }

  /** The id of the I/O thread that serves the disk, for virtio. Since libvirt 1.2.8. */
  public @Nullable Integer getIothread() {
    return Numbers.toInt(iothread, "iothread");
  }

  public DomainDiskDriver setIothread(@Nullable Integer iothread) {
    this.iothread = Numbers.wide(iothread);
    return this;
  }

  /**
   * Whether written zeroes are stored as holes; costs CPU time on each write. Known values: {@code
   * off}, {@code on}, {@code unmap}.
   */
  public @Nullable String getDetectZeroes() {
    return detectZeroes;
  }

  public DomainDiskDriver setDetectZeroes(@Nullable String detectZeroes) {
    this.detectZeroes = detectZeroes;
    return this;
  }

  /**
   * Request queues of a virtio disk; QEMU takes one for each virtual CPU with machine types since
   * 5.2 if unset. Since libvirt 3.9.0.
   */
  public @Nullable Integer getQueues() {
    return Numbers.toInt(queues, "queues");
  }

  public DomainDiskDriver setQueues(@Nullable Integer queues) {
    this.queues = Numbers.wide(queues);
    return this;
  }

  /** Entries of a request queue, a power of two up to 1024. Since libvirt 7.8.0. */
  public @Nullable Integer getQueueSize() {
    return Numbers.toInt(queueSize, "queue_size");
  }

  public DomainDiskDriver setQueueSize(@Nullable Integer queueSize) {
    this.queueSize = Numbers.wide(queueSize);
    return this;
  }

  /** Whether the device obeys the guest's IOMMU. Since libvirt 3.5.0. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainDiskDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Whether the device caches address translations (PCI ATS). Since libvirt 3.5.0. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainDiskDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Whether packed virtqueues are offered. Since libvirt 6.3.0. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainDiskDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainDiskDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /**
   * Whether discarded clusters of a qcow2 image keep their place, which avoids fragmentation. Since
   * libvirt 9.5.0.
   */
  public @Nullable Boolean getDiscardNoUnref() {
    return discardNoUnref;
  }

  public DomainDiskDriver setDiscardNoUnref(@Nullable Boolean discardNoUnref) {
    this.discardNoUnref = discardNoUnref;
    return this;
  }

  /** How much metadata of a qcow2 image is kept in memory. Since libvirt 7.0.0. */
  public @Nullable DomainDiskMetadataCache getMetadataCache() {
    return metadataCache;
  }

  public DomainDiskDriver setMetadataCache(@Nullable DomainDiskMetadataCache metadataCache) {
    this.metadataCache = metadataCache;
    return this;
  }

  public DomainDiskMetadataCache ensureMetadataCache() {
    return metadataCache != null ? metadataCache : (metadataCache = new DomainDiskMetadataCache());
  }

  /**
   * Several I/O threads that share the queues of the disk; not with {@code iothread}. Since libvirt
   * 10.0.0.
   */
  public @Nullable DomainDriverIothreads getIothreads() {
    return iothreads;
  }

  public DomainDiskDriver setIothreads(@Nullable DomainDriverIothreads iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  public DomainDriverIothreads ensureIothreads() {
    return iothreads != null ? iothreads : (iothreads = new DomainDriverIothreads());
  }

  /** Statistics that the hypervisor gathers. Since libvirt 11.10.0. */
  public @Nullable DomainDiskDriverStatistics getStatistics() {
    return statistics;
  }

  public DomainDiskDriver setStatistics(@Nullable DomainDiskDriverStatistics statistics) {
    this.statistics = statistics;
    return this;
  }

  public DomainDiskDriverStatistics ensureStatistics() {
    return statistics != null ? statistics : (statistics = new DomainDiskDriverStatistics());
  }
}
