package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/attr}: An attribute of a mediated device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NodeDeviceCapabilityAttr extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String value;

  /** The name, as the vendor defines it. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDeviceCapabilityAttr setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The value. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceCapabilityAttr setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
