package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/apic}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesApic extends XmlNode {

  @XmlAttribute(name = "eoi")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eoi;

  /** Attribute {@code eoi}, on or off. */
  public @Nullable Boolean getEoi() {
    return eoi;
  }

  public DomainFeaturesApic setEoi(@Nullable Boolean eoi) {
    this.eoi = eoi;
    return this;
  }
}
