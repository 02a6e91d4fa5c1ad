package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/link}: The link of a network interface. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NodeDeviceCapabilityLink extends XmlNode {

  @XmlAttribute @Nullable Long speed;
  @XmlAttribute @Nullable String state;

  /** The speed in megabits per second. */
  public @Nullable Long getSpeed() {
    return speed;
  }

  public NodeDeviceCapabilityLink setSpeed(@Nullable Long speed) {
    this.speed = speed;
    return this;
  }

  /**
   * The state. Known values: {@code unknown}, {@code notpresent}, {@code down}, {@code
   * lowerlayerdown}, {@code testing}, {@code dormant}, {@code up}.
   */
  public @Nullable String getState() {
    return state;
  }

  public NodeDeviceCapabilityLink setState(@Nullable String state) {
    this.state = state;
    return this;
  }
}
