package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/cputune/energytune/monitor}: Measures how much energy some virtual CPUs use
 * (resctrl).
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneEnergytuneMonitor extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet vcpus;

  /** The virtual CPUs; some or all of those of the group. */
  public @Nullable IdSet getVcpus() {
    return vcpus;
  }

  public DomainCputuneEnergytuneMonitor setVcpus(@Nullable IdSet vcpus) {
    this.vcpus = vcpus;
    return this;
  }
}
