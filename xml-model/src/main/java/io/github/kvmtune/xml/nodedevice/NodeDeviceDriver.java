package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/driver}: The driver that is bound to the device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name"})
public class NodeDeviceDriver extends XmlNode {

  @XmlElement @Nullable String name;

  /** The name of the driver, such as {@code vfio-pci}. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDeviceDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
