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

/** {@code /domain/cputune/vcpupin}: Binds one virtual CPU to host CPUs. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneVcpupin extends XmlNode {

  @XmlAttribute @Nullable Integer vcpu;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpuset;

  /** The virtual CPU, from 0. */
  public @Nullable Integer getVcpu() {
    return vcpu;
  }

  public DomainCputuneVcpupin setVcpu(@Nullable Integer vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  /** The host CPUs it may run on. */
  public @Nullable IdSet getCpuset() {
    return cpuset;
  }

  public DomainCputuneVcpupin setCpuset(@Nullable IdSet cpuset) {
    this.cpuset = cpuset;
    return this;
  }
}
