package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/qemu:override/qemu:device/qemu:frontend/qemu:property}: A property that is set or
 * removed.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainQemuOverrideDeviceFrontendProperty extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String value;

  /** The name, as QEMU knows it. */
  public @Nullable String getName() {
    return name;
  }

  public DomainQemuOverrideDeviceFrontendProperty setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * The type of the value; {@code remove} takes the property away. Known values: {@code string},
   * {@code signed}, {@code unsigned}, {@code bool}, {@code remove}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainQemuOverrideDeviceFrontendProperty setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The value. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainQemuOverrideDeviceFrontendProperty setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
