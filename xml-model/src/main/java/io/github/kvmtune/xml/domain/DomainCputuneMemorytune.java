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

/** {@code /domain/cputune/memorytune}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"nodes", "monitors"})
public class DomainCputuneMemorytune extends XmlNode {

  @XmlAttribute(name = "vcpus")
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  @XmlElement(name = "node")
  @Nullable List<DomainCputuneMemorytuneNode> nodes;

  @XmlElement(name = "monitor")
  @Nullable List<DomainCputuneMemorytuneMonitor> monitors;

  /** Attribute {@code vcpus}. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneMemorytune setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The {@code <node>} elements, in document order. */
  public List<DomainCputuneMemorytuneNode> getNodes() {
    if (nodes == null) {
      nodes = new ArrayList<>();
    }
    return nodes;
  }

  /** The {@code <monitor>} elements, in document order. */
  public List<DomainCputuneMemorytuneMonitor> getMonitors() {
    if (monitors == null) {
      monitors = new ArrayList<>();
    }
    return monitors;
  }
}
