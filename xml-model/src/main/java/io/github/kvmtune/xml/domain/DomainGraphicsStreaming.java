package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/streaming}: Whether spice sends moving regions as video. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsStreaming extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /**
   * All regions, none, or those a heuristic picks. Known values: {@code filter}, {@code all},
   * {@code off}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainGraphicsStreaming setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
