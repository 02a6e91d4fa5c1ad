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

/** {@code /domain/devices/controller/driver}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iothreads"})
public class DomainControllerDriver extends XmlNode {

  @XmlAttribute(name = "queues")
  @Nullable Integer queues;

  @XmlAttribute(name = "cmd_per_lun")
  @Nullable Integer cmdPerLun;

  @XmlAttribute(name = "max_sectors")
  @Nullable Integer maxSectors;

  @XmlAttribute(name = "ioeventfd")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  @XmlAttribute(name = "iothread")
  @Nullable Integer iothread;

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

  @XmlElement(name = "iothreads")
  @Nullable DomainDriverIothreads iothreads;

  /** Attribute {@code queues}. */
  public @Nullable Integer getQueues() {
    return queues;
  }

  public DomainControllerDriver setQueues(@Nullable Integer queues) {
    this.queues = queues;
    return this;
  }

  /** Attribute {@code cmd_per_lun}. */
  public @Nullable Integer getCmdPerLun() {
    return cmdPerLun;
  }

  public DomainControllerDriver setCmdPerLun(@Nullable Integer cmdPerLun) {
    this.cmdPerLun = cmdPerLun;
    return this;
  }

  /** Attribute {@code max_sectors}. */
  public @Nullable Integer getMaxSectors() {
    return maxSectors;
  }

  public DomainControllerDriver setMaxSectors(@Nullable Integer maxSectors) {
    this.maxSectors = maxSectors;
    return this;
  }

  /** Attribute {@code ioeventfd}, on or off. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainControllerDriver setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** Attribute {@code iothread}. */
  public @Nullable Integer getIothread() {
    return iothread;
  }

  public DomainControllerDriver setIothread(@Nullable Integer iothread) {
    this.iothread = iothread;
    return this;
  }

  /** Attribute {@code iommu}, on or off. */
  public @Nullable Boolean getIommu() {
    return iommu;
  }

  public DomainControllerDriver setIommu(@Nullable Boolean iommu) {
    this.iommu = iommu;
    return this;
  }

  /** Attribute {@code ats}, on or off. */
  public @Nullable Boolean getAts() {
    return ats;
  }

  public DomainControllerDriver setAts(@Nullable Boolean ats) {
    this.ats = ats;
    return this;
  }

  /** Attribute {@code packed}, on or off. */
  public @Nullable Boolean getPacked() {
    return packed;
  }

  public DomainControllerDriver setPacked(@Nullable Boolean packed) {
    this.packed = packed;
    return this;
  }

  /** Attribute {@code page_per_vq}, on or off. */
  public @Nullable Boolean getPagePerVq() {
    return pagePerVq;
  }

  public DomainControllerDriver setPagePerVq(@Nullable Boolean pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** The {@code <iothreads>} element. */
  public @Nullable DomainDriverIothreads getIothreads() {
    return iothreads;
  }

  public DomainControllerDriver setIothreads(@Nullable DomainDriverIothreads iothreads) {
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
