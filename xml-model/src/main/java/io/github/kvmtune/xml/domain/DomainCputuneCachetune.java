package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/cachetune}: Cache that some virtual CPUs have for themselves. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"caches", "monitors"})
public class DomainCputuneCachetune extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  @XmlAttribute @Nullable String id;

  @XmlElement(name = "cache")
  @Nullable List<DomainCputuneCachetuneCache> caches;

  @XmlElement(name = "monitor")
  @Nullable List<DomainCputuneCachetuneMonitor> monitors;

  /** The virtual CPUs. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneCachetune setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The resctrl group, written by libvirt. */
  public @Nullable String getId() {
    return id;
  }

  public DomainCputuneCachetune setId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** The allocations, one for each cache. */
  public List<DomainCputuneCachetuneCache> getCaches() {
    return caches != null ? caches : (caches = new ArrayList<>());
  }

  /** What is measured. */
  public List<DomainCputuneCachetuneMonitor> getMonitors() {
    return monitors != null ? monitors : (monitors = new ArrayList<>());
  }
}
