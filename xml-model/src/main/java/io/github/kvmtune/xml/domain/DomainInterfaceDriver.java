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

/** {@code /domain/devices/interface/driver}: How packets are moved between guest and host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"host", "guest"})
public class DomainInterfaceDriver extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute(name = "rx_queue_size")
  @Nullable Long rxQueueSize;

  @XmlAttribute(name = "tx_queue_size")
  @Nullable Long txQueueSize;

  @XmlAttribute @Nullable String txmode;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute(name = "event_idx")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eventIdx;

  @XmlAttribute @Nullable Long queues;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean rss;

  @XmlAttribute(name = "rss_hash_report")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean rssHashReport;

  @XmlAttribute @Nullable String model;

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

  @XmlElement @Nullable DomainInterfaceDriverHost host;
  @XmlElement @Nullable DomainInterfaceDriverGuest guest;

  /**
   * What moves packets: {@code vhost} the kernel, {@code qemu} the hypervisor; for type hostdev the
   * driver of the host device. Known values: {@code kvm}, {@code vfio}, {@code xen}, {@code qemu},
   * {@code vhost}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainInterfaceDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Entries of a receive queue, a power of two from 256 to 1024. Since libvirt 2.3.0. */
  public @Nullable Integer getRxQueueSize() {
    return Numbers.toInt(rxQueueSize, "rx_queue_size");
  }

  public DomainInterfaceDriver setRxQueueSize(@Nullable Integer rxQueueSize) {
    this.rxQueueSize = Numbers.wide(rxQueueSize);
    return this;
  }

  /**
   * Entries of a send queue; more than 256 only works with vhost-user and vDPA. Since libvirt
   * 3.7.0.
   */
  public @Nullable Integer getTxQueueSize() {
    return Numbers.toInt(txQueueSize, "tx_queue_size");
  }

  public DomainInterfaceDriver setTxQueueSize(@Nullable Integer txQueueSize) {
    this.txQueueSize = Numbers.wide(txQueueSize);
    return this;
  }

  /** When packets are sent; best left unset. Known values: {@code iothread}, {@code timer}. */
  public @Nullable String getTxmode() {
    return txmode;
  }

  public DomainInterfaceDriver setTxmode(@Nullable String txmode) {
    this.txmode = txmode;
    return this;
  }

  /** Whether the guest's notifications are taken by an event descriptor; best left unset. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainInterfaceDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** Whether interrupts are held back while the other side is busy; best left unset. */
  public @Nullable Boolean getEventIdx() {
    return eventIdx;
  }

  public DomainInterfaceDriver setEventIdx(@Nullable Boolean eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** Queue pairs, each served by a kernel thread of its own with vhost. Since libvirt 1.0.6. */
  public @Nullable Integer getQueues() {
    return Numbers.toInt(queues, "queues");
  }

  public DomainInterfaceDriver setQueues(@Nullable Integer queues) {
    this.queues = Numbers.wide(queues);
    return this;
  }

  /** Whether the device spreads packets over queues itself. Since libvirt 8.3.0. */
  public @Nullable Boolean getRss() {
    return rss;
  }

  public DomainInterfaceDriver setRss(@Nullable Boolean rss) {
    this.rss = rss;
    return this;
  }

  /** Whether the guest learns the hash of a packet. Since libvirt 8.3.0. */
  public @Nullable Boolean getRssHashReport() {
    return rssHashReport;
  }

  public DomainInterfaceDriver setRssHashReport(@Nullable Boolean rssHashReport) {
    this.rssHashReport = rssHashReport;
    return this;
  }

  /** The kernel module to bind instead of vfio-pci, for type hostdev. Since libvirt 10.0.0. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainInterfaceDriver setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether the device obeys the guest's IOMMU. Since libvirt 3.5.0. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainInterfaceDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Whether the device caches address translations (PCI ATS). Since libvirt 3.5.0. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainInterfaceDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Whether packed virtqueues are offered. Since libvirt 6.3.0. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainInterfaceDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Whether each queue gets its own notification page; for vDPA. Since libvirt 7.9.0. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainInterfaceDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** Offloads the host side offers. */
  public @Nullable DomainInterfaceDriverHost getHost() {
    return host;
  }

  public DomainInterfaceDriver setHost(@Nullable DomainInterfaceDriverHost host) {
    this.host = host;
    return this;
  }

  public DomainInterfaceDriverHost ensureHost() {
    return host != null ? host : (host = new DomainInterfaceDriverHost());
  }

  /** Offloads the guest side offers. */
  public @Nullable DomainInterfaceDriverGuest getGuest() {
    return guest;
  }

  public DomainInterfaceDriver setGuest(@Nullable DomainInterfaceDriverGuest guest) {
    this.guest = guest;
    return this;
  }

  public DomainInterfaceDriverGuest ensureGuest() {
    return guest != null ? guest : (guest = new DomainInterfaceDriverGuest());
  }
}
