package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/sound/codec}: What is plugged to an HDA sound card. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainSoundCodec extends XmlNode {

  @XmlAttribute @Nullable String type;

  /**
   * {@code duplex} has line-in and line-out, {@code micro} speaker and microphone, {@code output}
   * line-out only. Known values: {@code duplex}, {@code micro}, {@code output}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSoundCodec setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
