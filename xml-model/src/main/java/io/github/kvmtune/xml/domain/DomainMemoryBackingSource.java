package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking/source}: What kind of memory backs the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingSource extends XmlNode {

  @XmlAttribute @Nullable String type;

  /**
   * The kind; {@code anonymous} if unset, {@code memfd} since libvirt 4.10.0. Known values: {@code
   * file}, {@code anonymous}, {@code memfd}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainMemoryBackingSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
