package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/xen/passthrough}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesXenPassthrough extends XmlNode {

  @XmlAttribute(name = "state")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  /** Attribute {@code state}, on or off. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesXenPassthrough setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Attribute {@code mode}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainFeaturesXenPassthrough setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
