package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/cache}: What the guest sees of CPU caches. Since libvirt 3.3.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuCache extends XmlNode {

  @XmlAttribute @Nullable Integer level;
  @XmlAttribute @Nullable String mode;

  /** The level that is emulated, 3 only; unset for passthrough. */
  public @Nullable Integer getLevel() {
    return level;
  }

  public DomainCpuCache setLevel(@Nullable Integer level) {
    this.level = level;
    return this;
  }

  /**
   * {@code passthrough} shows the caches of the host, which needs host-passthrough and a topology
   * like the host's. Known values: {@code emulate}, {@code passthrough}, {@code disable}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainCpuCache setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
