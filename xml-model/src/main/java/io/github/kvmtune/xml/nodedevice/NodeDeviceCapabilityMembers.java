package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/members}: The devices of a group. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ccwDevices"})
public class NodeDeviceCapabilityMembers extends XmlNode {

  @XmlElement(name = "ccw_device")
  @Nullable List<NodeDeviceCapabilityMembersCcwDevice> ccwDevices;

  /** The members in order. */
  public List<NodeDeviceCapabilityMembersCcwDevice> getCcwDevices() {
    return ccwDevices != null ? ccwDevices : (ccwDevices = new ArrayList<>());
  }
}
