package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/type}: The kind of a device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceCapabilityType extends XmlNode {

  @XmlAttribute @Nullable String id;
  @XmlValue @Nullable String value;

  /** Of a mediated device, the type as its vendor names it. */
  public @Nullable String getId() {
    return id;
  }

  public NodeDeviceCapabilityType setId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /**
   * Of other devices, the kind, such as {@code disk} or {@code render}. Known words: {@code
   * primary}, {@code control}, {@code render}.
   */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceCapabilityType setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
