package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /device}: A device of the host, as libvirt lists them: a tree whose root is the computer;
 * the root element.
 */
@XmlRootElement(name = "device")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name", "path", "devnodes", "parent", "driver", "capabilities"})
public class NodeDevice extends XmlNode {

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String path;

  @XmlElement(name = "devnode")
  @Nullable List<NodeDeviceDevnode> devnodes;

  @XmlElement @Nullable NodeDeviceParent parent;
  @XmlElement @Nullable NodeDeviceDriver driver;

  @XmlElement(name = "capability")
  @Nullable List<NodeDeviceCapability> capabilities;

  /** The name within libvirt, such as {@code pci_0000_3b_00_0}. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDevice setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The directory of the device below {@code /sys}. */
  public @Nullable String getPath() {
    return path;
  }

  public NodeDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The device's files below {@code /dev}. */
  public List<NodeDeviceDevnode> getDevnodes() {
    return devnodes != null ? devnodes : (devnodes = new ArrayList<>());
  }

  /**
   * The device it hangs on; {@code computer} at the top. A new virtual HBA can name it by its world
   * wide names.
   */
  public @Nullable NodeDeviceParent getParent() {
    return parent;
  }

  public NodeDevice setParent(@Nullable NodeDeviceParent parent) {
    this.parent = parent;
    return this;
  }

  public NodeDeviceParent ensureParent() {
    return parent != null ? parent : (parent = new NodeDeviceParent());
  }

  /** The driver of the host that is bound to the device. */
  public @Nullable NodeDeviceDriver getDriver() {
    return driver;
  }

  public NodeDevice setDriver(@Nullable NodeDeviceDriver driver) {
    this.driver = driver;
    return this;
  }

  public NodeDeviceDriver ensureDriver() {
    return driver != null ? driver : (driver = new NodeDeviceDriver());
  }

  /** What the device is; most have one. */
  public List<NodeDeviceCapability> getCapabilities() {
    return capabilities != null ? capabilities : (capabilities = new ArrayList<>());
  }

  /** The capabilities of this type, such as {@code pci} or {@code net}. */
  public List<NodeDeviceCapability> capabilities(String type) {
    return getCapabilities().stream().filter(each -> type.equals(each.getType())).toList();
  }
}
