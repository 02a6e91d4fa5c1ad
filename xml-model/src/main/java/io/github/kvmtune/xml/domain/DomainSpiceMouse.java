package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Who draws the mouse pointer.
 *
 * <p>Found at {@code /domain/devices/graphics/mouse}, {@code /domain/devices/console/source/mouse},
 * {@code /domain/devices/parallel/source/mouse}, {@code /domain/devices/serial/source/mouse},
 * {@code /domain/devices/channel/source/mouse} and 3 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainSpiceMouse extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /** Who draws it; {@code client} if unset. Known values: {@code server}, {@code client}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainSpiceMouse setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
