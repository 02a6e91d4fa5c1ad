package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/feature}: Work that the hardware takes over from the kernel. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NodeDeviceCapabilityFeature extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The feature, such as {@code tso} or {@code switchdev}. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDeviceCapabilityFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
