package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/members/ccw_device}: One device of a group. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceCapabilityMembersCcwDevice extends XmlNode {

  @XmlAttribute @Nullable String ref;
  @XmlValue @Nullable String value;

  /** The part it plays in the group, as the driver names it. */
  public @Nullable String getRef() {
    return ref;
  }

  public NodeDeviceCapabilityMembersCcwDevice setRef(@Nullable String ref) {
    this.ref = ref;
    return this;
  }

  /** The name of the device within libvirt. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceCapabilityMembersCcwDevice setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
