package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/channel}: Whether one spice channel must be encrypted. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsChannel extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String mode;

  /**
   * The channel. Known values: {@code main}, {@code display}, {@code inputs}, {@code cursor},
   * {@code playback}, {@code record}, {@code smartcard}, {@code usbredir}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainGraphicsChannel setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether it must be encrypted. Known values: {@code any}, {@code secure}, {@code insecure}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainGraphicsChannel setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
