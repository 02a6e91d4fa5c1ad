package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The state of a link.
 *
 * <p>Found at {@code /interface/link}, {@code /interface/bridge/interface/link}, {@code
 * /interface/bridge/interface/bond/interface/link} and {@code /interface/bond/interface/link}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceLink extends XmlNode {

  @XmlAttribute @Nullable Long speed;
  @XmlAttribute @Nullable String state;

  /** The speed in megabits per second. */
  public @Nullable Long getSpeed() {
    return speed;
  }

  public HostInterfaceLink setSpeed(@Nullable Long speed) {
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

  public HostInterfaceLink setState(@Nullable String state) {
    this.state = state;
    return this;
  }
}
