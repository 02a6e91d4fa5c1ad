package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /device/capability/hardware}: The hardware of the computer, as its firmware describes it.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vendor", "version", "serial", "uuid"})
public class NodeDeviceCapabilityHardware extends XmlNode {

  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable String version;
  @XmlElement @Nullable String serial;
  @XmlElement @Nullable String uuid;

  /** The vendor. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public NodeDeviceCapabilityHardware setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The version. */
  public @Nullable String getVersion() {
    return version;
  }

  public NodeDeviceCapabilityHardware setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** The serial number. */
  public @Nullable String getSerial() {
    return serial;
  }

  public NodeDeviceCapabilityHardware setSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }

  /** The UUID. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NodeDeviceCapabilityHardware setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }
}
