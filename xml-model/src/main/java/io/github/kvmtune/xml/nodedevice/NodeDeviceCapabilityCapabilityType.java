package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /device/capability/capability/type}: A type of mediated devices that a device can be
 * divided into.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name", "deviceAPI", "availableInstances"})
public class NodeDeviceCapabilityCapabilityType extends XmlNode {

  @XmlAttribute @Nullable String id;
  @XmlElement @Nullable String name;

  @XmlElement(name = "deviceAPI")
  @Nullable String deviceAPI;

  @XmlElement(name = "availableInstances")
  @Nullable Long availableInstances;

  /** The type as its vendor names it, such as {@code nvidia-37}. */
  public @Nullable String getId() {
    return id;
  }

  public NodeDeviceCapabilityCapabilityType setId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** A name for people. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDeviceCapabilityCapabilityType setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * How such a device is handed to guests. Known values: {@code vfio-pci}, {@code vfio-ccw}, {@code
   * vfio-ap}.
   */
  public @Nullable String getDeviceAPI() {
    return deviceAPI;
  }

  public NodeDeviceCapabilityCapabilityType setDeviceAPI(@Nullable String deviceAPI) {
    this.deviceAPI = deviceAPI;
    return this;
  }

  /** How many more of them can be made. */
  public @Nullable Integer getAvailableInstances() {
    return Numbers.toInt(availableInstances, "availableInstances");
  }

  public NodeDeviceCapabilityCapabilityType setAvailableInstances(
      @Nullable Integer availableInstances) {
    this.availableInstances = Numbers.wide(availableInstances);
    return this;
  }
}
