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

/** {@code /domain/features/hyperv/stimer}: Synthetic timers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"direct"})
public class DomainFeaturesHypervStimer extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlElement @Nullable DomainFeatureState direct;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesHypervStimer setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Whether expiration is an interrupt instead of a message. Since libvirt 5.7.0. */
  public @Nullable DomainFeatureState getDirect() {
    return direct;
  }

  public DomainFeaturesHypervStimer setDirect(@Nullable DomainFeatureState direct) {
    this.direct = direct;
    return this;
  }

  public DomainFeatureState ensureDirect() {
    return direct != null ? direct : (direct = new DomainFeatureState());
  }
}
