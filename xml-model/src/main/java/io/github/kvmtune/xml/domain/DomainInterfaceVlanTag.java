package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/vlan/tag}: One VLAN tag. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceVlanTag extends XmlNode {

  @XmlAttribute @Nullable Integer id;
  @XmlAttribute @Nullable String nativeMode;

  /** The number, up to 4095. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainInterfaceVlanTag setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /**
   * How untagged traffic is handled, with Open vSwitch. Known values: {@code tagged}, {@code
   * untagged}.
   */
  public @Nullable String getNativeMode() {
    return nativeMode;
  }

  public DomainInterfaceVlanTag setNativeMode(@Nullable String nativeMode) {
    this.nativeMode = nativeMode;
    return this;
  }
}
