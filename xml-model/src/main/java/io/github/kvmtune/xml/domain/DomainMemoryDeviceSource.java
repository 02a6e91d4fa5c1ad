package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/memory/source}: What backs a memory module on the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"nodemask", "pagesize", "path", "alignsize", "pmem"})
public class DomainMemoryDeviceSource extends XmlNode {

  @XmlElement
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodemask;

  @XmlElement @Nullable DomainSize pagesize;
  @XmlElement @Nullable String path;
  @XmlElement @Nullable DomainSize alignsize;
  @XmlElement @Nullable DomainEmptyElement pmem;

  /** The host NUMA nodes it comes from; as {@code numatune} says if unset. */
  public @Nullable IdSet getNodemask() {
    return nodemask;
  }

  public DomainMemoryDeviceSource setNodemask(@Nullable IdSet nodemask) {
    this.nodemask = nodemask;
    return this;
  }

  /** The page size it is backed with; that of the domain if unset. */
  public @Nullable DomainSize getPagesize() {
    return pagesize;
  }

  public DomainMemoryDeviceSource setPagesize(@Nullable DomainSize pagesize) {
    this.pagesize = pagesize;
    return this;
  }

  public DomainSize ensurePagesize() {
    return pagesize != null ? pagesize : (pagesize = new DomainSize());
  }

  /** The file or device that backs it, for nvdimm and virtio-pmem. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainMemoryDeviceSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /**
   * The alignment at which {@code path} is mapped; the page size of the host if unset. Since
   * libvirt 5.0.0.
   */
  public @Nullable DomainSize getAlignsize() {
    return alignsize;
  }

  public DomainMemoryDeviceSource setAlignsize(@Nullable DomainSize alignsize) {
    this.alignsize = alignsize;
    return this;
  }

  public DomainSize ensureAlignsize() {
    return alignsize != null ? alignsize : (alignsize = new DomainSize());
  }

  /** The storage keeps written data without power. Since libvirt 5.0.0. */
  public @Nullable DomainEmptyElement getPmem() {
    return pmem;
  }

  public DomainMemoryDeviceSource setPmem(@Nullable DomainEmptyElement pmem) {
    this.pmem = pmem;
    return this;
  }

  public DomainEmptyElement ensurePmem() {
    return pmem != null ? pmem : (pmem = new DomainEmptyElement());
  }
}
