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

/** {@code /domain/devices/controller/driver}: Queues and I/O threads of a controller. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iothreads"})
public class DomainControllerDriver extends XmlNode {

  @XmlAttribute @Nullable Long queues;

  @XmlAttribute(name = "cmd_per_lun")
  @Nullable Long cmdPerLun;

  @XmlAttribute(name = "max_sectors")
  @Nullable Long maxSectors;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute @Nullable Long iothread;

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

  @XmlElement @Nullable DomainDriverIothreads iothreads;

  /** Request queues of virtio-scsi; best as many as virtual CPUs. */
  public @Nullable Integer getQueues() {
    return Numbers.toInt(queues, "queues");
  }

  public DomainControllerDriver setQueues(@Nullable Integer queues) {
    this.queues = Numbers.wide(queues);
    return this;
  }

  /** Commands that may wait on one disk. */
  public @Nullable Integer getCmdPerLun() {
    return Numbers.toInt(cmdPerLun, "cmd_per_lun");
  }

  public DomainControllerDriver setCmdPerLun(@Nullable Integer cmdPerLun) {
    this.cmdPerLun = Numbers.wide(cmdPerLun);
    return this;
  }

  /** The largest request in sectors of 512 bytes. */
  public @Nullable Integer getMaxSectors() {
    return Numbers.toInt(maxSectors, "max_sectors");
  }

  public DomainControllerDriver setMaxSectors(@Nullable Integer maxSectors) {
    this.maxSectors = Numbers.wide(maxSectors);
    return this;
  }

  /** Whether the guest's notifications are taken by an event descriptor; best left unset. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainControllerDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** The id of the I/O thread that serves the controller. Since libvirt 1.3.5. */
  public @Nullable Integer getIothread() {
    return Numbers.toInt(iothread, "iothread");
  }

  public DomainControllerDriver setIothread(@Nullable Integer iothread) {
    this.iothread = Numbers.wide(iothread);
    return this;
  }

  /** Whether the device obeys the guest's IOMMU. Since libvirt 3.5.0. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainControllerDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Whether the device caches address translations (PCI ATS). Since libvirt 3.5.0. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainControllerDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Whether packed virtqueues are offered. Since libvirt 6.3.0. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainControllerDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainControllerDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Several I/O threads that share the queues; not with {@code iothread}. Since libvirt 11.2.0. */
  public @Nullable DomainDriverIothreads getIothreads() {
    return iothreads;
  }

  public DomainControllerDriver setIothreads(@Nullable DomainDriverIothreads iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  public DomainDriverIothreads ensureIothreads() {
    return iothreads != null ? iothreads : (iothreads = new DomainDriverIothreads());
  }
}
