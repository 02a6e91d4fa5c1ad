package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/cache}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuCache extends XmlNode {

  @XmlAttribute(name = "level")
  @Nullable Integer level;

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  /** Attribute {@code level}. */
  public @Nullable Integer getLevel() {
    return level;
  }

  public DomainCpuCache setLevel(@Nullable Integer level) {
    this.level = level;
    return this;
  }

  /**
   * Attribute {@code mode}. Known values: {@code emulate}, {@code passthrough}, {@code disable}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainCpuCache setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
