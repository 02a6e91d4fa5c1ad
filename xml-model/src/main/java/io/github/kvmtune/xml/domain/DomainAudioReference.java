package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Names the audio backend of a device.
 *
 * <p>Found at {@code /domain/devices/sound/audio} and {@code /domain/devices/graphics/audio}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainAudioReference extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer id;

  /** The {@code id} of the {@code audio} element. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainAudioReference setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }
}
