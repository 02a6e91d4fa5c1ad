package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking/access}: Whether other processes may map the guest's memory. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingAccess extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /**
   * The default of all guest NUMA cells, which a cell can override with {@code memAccess}. Known
   * values: {@code shared}, {@code private}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainMemoryBackingAccess setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
