package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/pci-express/link}: Speed and width of a link. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NodeDeviceCapabilityPciExpressLink extends XmlNode {

  @XmlAttribute @Nullable String validity;
  @XmlAttribute @Nullable Long port;
  @XmlAttribute @Nullable BigDecimal speed;
  @XmlAttribute @Nullable Long width;

  /**
   * {@code cap} for what the device can do, {@code sta} for what is in effect. Known values: {@code
   * cap}, {@code sta}.
   */
  public @Nullable String getValidity() {
    return validity;
  }

  public NodeDeviceCapabilityPciExpressLink setValidity(@Nullable String validity) {
    this.validity = validity;
    return this;
  }

  /** The port the device is plugged in; not for what is in effect. */
  public @Nullable Integer getPort() {
    return Numbers.toInt(port, "port");
  }

  public NodeDeviceCapabilityPciExpressLink setPort(@Nullable Integer port) {
    this.port = Numbers.wide(port);
    return this;
  }

  /** Gigatransfers per second. */
  public @Nullable BigDecimal getSpeed() {
    return speed;
  }

  public NodeDeviceCapabilityPciExpressLink setSpeed(@Nullable BigDecimal speed) {
    this.speed = speed;
    return this;
  }

  /** How many lanes there are. */
  public @Nullable Integer getWidth() {
    return Numbers.toInt(width, "width");
  }

  public NodeDeviceCapabilityPciExpressLink setWidth(@Nullable Integer width) {
    this.width = Numbers.wide(width);
    return this;
  }
}
