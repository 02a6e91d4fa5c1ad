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

/** {@code /domain/cputune/emulatorpin}: Binds the hypervisor's own threads to host CPUs. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneEmulatorpin extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpuset;

  /** The host CPUs they may run on. */
  public @Nullable IdSet getCpuset() {
    return cpuset;
  }

  public DomainCputuneEmulatorpin setCpuset(@Nullable IdSet cpuset) {
    this.cpuset = cpuset;
    return this;
  }
}
