package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * A field that the vendor or the system's maker defines.
 *
 * <p>Found at {@code /device/capability/capability/fields/vendor_field} and {@code
 * /device/capability/capability/fields/system_field}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceVpdField extends XmlNode {

  @XmlAttribute @Nullable String index;
  @XmlValue @Nullable String value;

  /** One character that tells the fields apart. */
  public @Nullable String getIndex() {
    return index;
  }

  public NodeDeviceVpdField setIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** The content. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceVpdField setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
