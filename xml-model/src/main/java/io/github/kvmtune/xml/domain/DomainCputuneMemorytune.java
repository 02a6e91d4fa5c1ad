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

/**
 * {@code /domain/cputune/memorytune}: Memory bandwidth for some virtual CPUs (resctrl). Since
 * libvirt 4.7.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"nodes", "monitors"})
public class DomainCputuneMemorytune extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  @XmlElement(name = "node")
  @Nullable List<DomainCputuneMemorytuneNode> nodes;

  @XmlElement(name = "monitor")
  @Nullable List<DomainCputuneMemorytuneMonitor> monitors;

  /** The virtual CPUs; the same as in a {@code cachetune} or none of them. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneMemorytune setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The allocations, one for each host node. */
  public List<DomainCputuneMemorytuneNode> getNodes() {
    return nodes != null ? nodes : (nodes = new ArrayList<>());
  }

  /** What is measured. */
  public List<DomainCputuneMemorytuneMonitor> getMonitors() {
    return monitors != null ? monitors : (monitors = new ArrayList<>());
  }
}
