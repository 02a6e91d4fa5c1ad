package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A switch: a feature that is on or off.
 *
 * <p>Found at {@code /domain/features/hap}, {@code /domain/features/hyperv/relaxed}, {@code
 * /domain/features/hyperv/vapic}, {@code /domain/features/hyperv/vpindex}, {@code
 * /domain/features/hyperv/runtime} and 63 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeatureState extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeatureState setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }
}
