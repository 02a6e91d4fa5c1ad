package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/hyperv/tlbflush}: TLB flushes by hypercall. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"direct", "extended"})
public class DomainFeaturesHypervTlbflush extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlElement @Nullable DomainFeatureState direct;
  @XmlElement @Nullable DomainFeatureState extended;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesHypervTlbflush setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Flushes on behalf of nested guests. Since libvirt 11.0.0. */
  public @Nullable DomainFeatureState getDirect() {
    return direct;
  }

  public DomainFeaturesHypervTlbflush setDirect(@Nullable DomainFeatureState direct) {
    this.direct = direct;
    return this;
  }

  public DomainFeatureState ensureDirect() {
    return direct != null ? direct : (direct = new DomainFeatureState());
  }

  /** Flushes of single address ranges. Since libvirt 11.0.0. */
  public @Nullable DomainFeatureState getExtended() {
    return extended;
  }

  public DomainFeaturesHypervTlbflush setExtended(@Nullable DomainFeatureState extended) {
    this.extended = extended;
    return this;
  }

  public DomainFeatureState ensureExtended() {
    return extended != null ? extended : (extended = new DomainFeatureState());
  }
}
