package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking/access}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingAccess extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  /** Attribute {@code mode}. Known values: {@code shared}, {@code private}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainMemoryBackingAccess setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
