package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/numa}: Where a PCI device is attached. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NodeDeviceCapabilityNuma extends XmlNode {

  @XmlAttribute @Nullable Integer node;

  /** The NUMA node of the host. */
  public @Nullable Integer getNode() {
    return node;
  }

  public NodeDeviceCapabilityNuma setNode(@Nullable Integer node) {
    this.node = node;
    return this;
  }
}
