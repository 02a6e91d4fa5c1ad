package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/channel_dev_addr}: The address of the device behind a subchannel. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cssid", "ssid", "devno"})
public class NodeDeviceCapabilityChannelDevAddr extends XmlNode {

  @XmlElement @Nullable String cssid;
  @XmlElement @Nullable String ssid;
  @XmlElement @Nullable String devno;

  /** The channel subsystem. */
  public @Nullable String getCssid() {
    return cssid;
  }

  public NodeDeviceCapabilityChannelDevAddr setCssid(@Nullable String cssid) {
    this.cssid = cssid;
    return this;
  }

  /** The subchannel set. */
  public @Nullable String getSsid() {
    return ssid;
  }

  public NodeDeviceCapabilityChannelDevAddr setSsid(@Nullable String ssid) {
    this.ssid = ssid;
    return this;
  }

  /** The device number. */
  public @Nullable String getDevno() {
    return devno;
  }

  public NodeDeviceCapabilityChannelDevAddr setDevno(@Nullable String devno) {
    this.devno = devno;
    return this;
  }
}
