package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/hyperv/spinlocks}: When a spinning guest tells the hypervisor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesHypervSpinlocks extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute @Nullable Long retries;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesHypervSpinlocks setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Attempts before the hypervisor is told, 4095 or more. */
  public @Nullable Long getRetries() {
    return retries;
  }

  public DomainFeaturesHypervSpinlocks setRetries(@Nullable Long retries) {
    this.retries = retries;
    return this;
  }
}
