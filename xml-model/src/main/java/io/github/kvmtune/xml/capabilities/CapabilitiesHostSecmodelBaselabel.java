package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/secmodel/baselabel}: The label that guests of one hypervisor type get
 * by default.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class CapabilitiesHostSecmodelBaselabel extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlValue @Nullable String value;

  /** The type of the domain, such as {@code kvm}. */
  public @Nullable String getType() {
    return type;
  }

  public CapabilitiesHostSecmodelBaselabel setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The label. */
  public @Nullable String getValue() {
    return value;
  }

  public CapabilitiesHostSecmodelBaselabel setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
