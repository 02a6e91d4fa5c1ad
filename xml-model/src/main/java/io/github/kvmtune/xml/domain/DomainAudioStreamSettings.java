package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHexLong;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The settings a mixer keeps to.
 *
 * <p>Found at {@code /domain/devices/audio/input/settings} and {@code
 * /domain/devices/audio/output/settings}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainAudioStreamSettings extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long frequency;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long channels;

  @XmlAttribute @Nullable String format;

  /** Samples per second; 44100 is usual. */
  public @Nullable Integer getFrequency() {
    return Numbers.toInt(frequency, "frequency");
  }

  public DomainAudioStreamSettings setFrequency(@Nullable Integer frequency) {
    this.frequency = Numbers.wide(frequency);
    return this;
  }

  /** Channels; 2 is usual. */
  public @Nullable Integer getChannels() {
    return Numbers.toInt(channels, "channels");
  }

  public DomainAudioStreamSettings setChannels(@Nullable Integer channels) {
    this.channels = Numbers.wide(channels);
    return this;
  }

  /**
   * The format of a sample. Known values: {@code s8}, {@code u8}, {@code s16}, {@code u16}, {@code
   * s32}, {@code u32}, {@code f32}.
   */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainAudioStreamSettings setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }
}
