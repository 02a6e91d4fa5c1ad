package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cputune/cachetune/monitor}: Measures how much cache some virtual CPUs use
 * (resctrl). Since libvirt 4.10.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneCachetuneMonitor extends XmlNode {

  @XmlAttribute @Nullable Long level;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  /** The level of the cache. */
  public @Nullable Integer getLevel() {
    return Numbers.toInt(level, "level");
  }

  public DomainCputuneCachetuneMonitor setLevel(@Nullable Integer level) {
    this.level = Numbers.wide(level);
    return this;
  }

  /** The virtual CPUs; some or all of those of the allocation. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneCachetuneMonitor setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }
}
