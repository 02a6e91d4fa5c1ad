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

/** {@code /domain/devices/interface/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"host", "guest"})
public class DomainInterfaceDriver extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "rx_queue_size")
  @Nullable Integer rxQueueSize;

  @XmlAttribute(name = "tx_queue_size")
  @Nullable Integer txQueueSize;

  @XmlAttribute(name = "txmode")
  @Nullable String txmode;

  @XmlAttribute(name = "ioeventfd")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute(name = "event_idx")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eventIdx;

  @XmlAttribute(name = "queues")
  @Nullable Integer queues;

  @XmlAttribute(name = "rss")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean rss;

  @XmlAttribute(name = "rss_hash_report")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean rssHashReport;

  @XmlAttribute(name = "model")
  @Nullable String model;

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

  @XmlElement(name = "host")
  @Nullable DomainInterfaceDriverHost host;

  @XmlElement(name = "guest")
  @Nullable DomainInterfaceDriverGuest guest;

  /**
   * Attribute {@code name}. Known values: {@code kvm}, {@code vfio}, {@code xen}, {@code qemu},
   * {@code vhost}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainInterfaceDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code rx_queue_size}. */
  public @Nullable Integer getRxQueueSize() {
    return rxQueueSize;
  }

  public DomainInterfaceDriver setRxQueueSize(@Nullable Integer rxQueueSize) {
    this.rxQueueSize = rxQueueSize;
    return this;
  }

  /** Attribute {@code tx_queue_size}. */
  public @Nullable Integer getTxQueueSize() {
    return txQueueSize;
  }

  public DomainInterfaceDriver setTxQueueSize(@Nullable Integer txQueueSize) {
    this.txQueueSize = txQueueSize;
    return this;
  }

  /** Attribute {@code txmode}. Known values: {@code iothread}, {@code timer}. */
  public @Nullable String getTxmode() {
    return txmode;
  }

  public DomainInterfaceDriver setTxmode(@Nullable String txmode) {
    this.txmode = txmode;
    return this;
  }

  /** Attribute {@code ioeventfd}, on or off. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainInterfaceDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** Attribute {@code event_idx}, on or off. */
  public @Nullable Boolean getEventIdx() {
    return eventIdx;
  }

  public DomainInterfaceDriver setEventIdx(@Nullable Boolean eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** Attribute {@code queues}. */
  public @Nullable Integer getQueues() {
    return queues;
  }

  public DomainInterfaceDriver setQueues(@Nullable Integer queues) {
    this.queues = queues;
    return this;
  }

  /** Attribute {@code rss}, on or off. */
  public @Nullable Boolean getRss() {
    return rss;
  }

  public DomainInterfaceDriver setRss(@Nullable Boolean rss) {
    this.rss = rss;
    return this;
  }

  /** Attribute {@code rss_hash_report}, on or off. */
  public @Nullable Boolean getRssHashReport() {
    return rssHashReport;
  }

  public DomainInterfaceDriver setRssHashReport(@Nullable Boolean rssHashReport) {
    this.rssHashReport = rssHashReport;
    return this;
  }

  /** Attribute {@code model}. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainInterfaceDriver setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Attribute {@code iommu}, on or off. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainInterfaceDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Attribute {@code ats}, on or off. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainInterfaceDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Attribute {@code packed}, on or off. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainInterfaceDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Attribute {@code page_per_vq}, on or off. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainInterfaceDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** The {@code <host>} element. */
  public @Nullable DomainInterfaceDriverHost getHost() {
    return host;
  }

  public DomainInterfaceDriver setHost(@Nullable DomainInterfaceDriverHost host) {
    this.host = host;
    return this;
  }

  public DomainInterfaceDriverHost ensureHost() {
    if (host == null) {
      host = new DomainInterfaceDriverHost();
    }
    return host;
  }

  /** The {@code <guest>} element. */
  public @Nullable DomainInterfaceDriverGuest getGuest() {
    return guest;
  }

  public DomainInterfaceDriver setGuest(@Nullable DomainInterfaceDriverGuest guest) {
    this.guest = guest;
    return this;
  }

  public DomainInterfaceDriverGuest ensureGuest() {
    if (guest == null) {
      guest = new DomainInterfaceDriverGuest();
    }
    return guest;
  }
}
