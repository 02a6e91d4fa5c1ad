package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/qemu:commandline/qemu:env}: An environment variable for QEMU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainQemuCommandlineEnv extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String value;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public DomainQemuCommandlineEnv setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The value; empty if unset. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainQemuCommandlineEnv setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
