package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/vcpu}: The number of virtual CPUs; the text is the maximum. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainVcpu extends XmlNode {

  @XmlAttribute @Nullable String placement;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpuset;

  @XmlAttribute @Nullable Integer current;
  @XmlValue @Nullable Integer value;

  /**
   * {@code static} for {@code cpuset}, {@code auto} to ask numad when the domain starts. Known
   * values: {@code static}, {@code auto}.
   */
  public @Nullable String getPlacement() {
    return placement;
  }

  public DomainVcpu setPlacement(@Nullable String placement) {
    this.placement = placement;
    return this;
  }

  /** The host CPUs that virtual CPUs and hypervisor threads use unless they are pinned. */
  public @Nullable IdSet getCpuset() {
    return cpuset;
  }

  public DomainVcpu setCpuset(@Nullable IdSet cpuset) {
    this.cpuset = cpuset;
    return this;
  }

  /** How many virtual CPUs are there at boot; all if unset. Since libvirt 0.8.5. */
  public @Nullable Integer getCurrent() {
    return current;
  }

  public DomainVcpu setCurrent(@Nullable Integer current) {
    this.current = current;
    return this;
  }

  /** The most virtual CPUs the guest can have. */
  public @Nullable Integer getValue() {
    return value;
  }

  public DomainVcpu setValue(@Nullable Integer value) {
    this.value = value;
    return this;
  }
}
