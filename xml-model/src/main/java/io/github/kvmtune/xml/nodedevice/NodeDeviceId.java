package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexWordLong;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A product or vendor, by number and by name.
 *
 * <p>Found at {@code /device/capability/product} and {@code /device/capability/vendor}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class NodeDeviceId extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWordLong.class)
  @Nullable Long id;

  @XmlValue @Nullable String value;

  /** The number that PCI or USB gave it. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public NodeDeviceId setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The name, as far as the host knows it. */
  public @Nullable String getValue() {
    return value;
  }

  public NodeDeviceId setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
