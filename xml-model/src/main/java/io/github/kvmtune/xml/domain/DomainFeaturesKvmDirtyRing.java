package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/kvm/dirty-ring}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesKvmDirtyRing extends XmlNode {

  @XmlAttribute(name = "state")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute(name = "size")
  @Nullable Integer size;

  /** Attribute {@code state}, on or off. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesKvmDirtyRing setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Attribute {@code size}. */
  public @Nullable Integer getSize() {
    return size;
  }

  public DomainFeaturesKvmDirtyRing setSize(@Nullable Integer size) {
    this.size = size;
    return this;
  }
}
