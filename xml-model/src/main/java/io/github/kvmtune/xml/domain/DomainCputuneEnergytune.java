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
 * {@code /domain/cputune/energytune}: A group of virtual CPUs whose use of energy is measured
 * (resctrl). Newer than libvirt 12.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"monitors"})
public class DomainCputuneEnergytune extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  @XmlAttribute @Nullable String id;

  @XmlElement(name = "monitor")
  @Nullable List<DomainCputuneEnergytuneMonitor> monitors;

  /** The virtual CPUs of the group. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneEnergytune setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The name of the group on the host, written by libvirt. */
  public @Nullable String getId() {
    return id;
  }

  public DomainCputuneEnergytune setId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** What is measured. */
  public List<DomainCputuneEnergytuneMonitor> getMonitors() {
    return monitors != null ? monitors : (monitors = new ArrayList<>());
  }
}
