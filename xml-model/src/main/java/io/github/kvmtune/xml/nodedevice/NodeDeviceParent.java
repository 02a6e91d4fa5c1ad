package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /device/parent}: The device that this one hangs on. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceParent extends XmlNode {

  @XmlAttribute @Nullable String wwnn;
  @XmlAttribute @Nullable String wwpn;

  @XmlAttribute(name = "fabric_wwn")
  @Nullable String fabricWwn;

  @XmlValue @Nullable String value;

  /** The node name of the parent HBA. */
  public @Nullable String getWwnn() {
    return wwnn;
  }

  public NodeDeviceParent setWwnn(@Nullable String wwnn) {
    this.wwnn = wwnn;
    return this;
  }

  /** The port name of the parent HBA. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public NodeDeviceParent setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /** The fabric name of the parent HBA. */
  public @Nullable String getFabricWwn() {
    return fabricWwn;
  }

  public NodeDeviceParent setFabricWwn(@Nullable String fabricWwn) {
    this.fabricWwn = fabricWwn;
    return this;
  }

  /** The name of the parent within libvirt. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceParent setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
