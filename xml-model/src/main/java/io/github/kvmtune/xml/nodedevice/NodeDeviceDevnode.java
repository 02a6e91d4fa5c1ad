package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code /device/devnode}: A file that stands for the device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceDevnode extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlValue @Nullable String value;

  /**
   * {@code dev} for the file itself, {@code link} for a link to it. Known values: {@code dev},
   * {@code link}.
   */
  public @Nullable String getType() {
    return type;
  }

  public NodeDeviceDevnode setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The path of the file. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceDevnode setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
