package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHexLong;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Recording or playback on the host.
 *
 * <p>Found at {@code /domain/devices/audio/input} and {@code /domain/devices/audio/output}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"settings"})
public class DomainAudioStream extends XmlNode {

  @XmlAttribute(name = "mixingEngine")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean mixingEngine;

  @XmlAttribute(name = "fixedSettings")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean fixedSettings;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long voices;

  @XmlAttribute(name = "bufferLength")
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long bufferLength;

  @XmlAttribute @Nullable String dev;

  @XmlAttribute(name = "bufferCount")
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long bufferCount;

  @XmlAttribute(name = "serverName")
  @Nullable String serverName;

  @XmlAttribute(name = "clientName")
  @Nullable String clientName;

  @XmlAttribute(name = "connectPorts")
  @Nullable String connectPorts;

  @XmlAttribute(name = "exactName")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean exactName;

  @XmlAttribute(name = "tryPoll")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tryPoll;

  @XmlAttribute @Nullable String name;

  @XmlAttribute(name = "streamName")
  @Nullable String streamName;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long latency;

  @XmlElement @Nullable DomainAudioStreamSettings settings;

  /**
   * Whether the hypervisor converts formats and rates; without, more than two channels are
   * possible.
   */
  public @Nullable Boolean getMixingEngine() {
    return mixingEngine;
  }

  public DomainAudioStream setMixingEngine(@Nullable Boolean mixingEngine) {
    this.mixingEngine = mixingEngine;
    return this;
  }

  /** Whether the mixer keeps to {@code settings} instead of choosing. */
  public @Nullable Boolean getFixedSettings() {
    return fixedSettings;
  }

  public DomainAudioStream setFixedSettings(@Nullable Boolean fixedSettings) {
    this.fixedSettings = fixedSettings;
    return this;
  }

  /** How many voices there are; 1 is usual. */
  public @Nullable Integer getVoices() {
    return Numbers.toInt(voices, "voices");
  }

  public DomainAudioStream setVoices(@Nullable Integer voices) {
    this.voices = Numbers.wide(voices);
    return this;
  }

  /** Microseconds that fit in the buffer. */
  public @Nullable Long getBufferLength() {
    return bufferLength;
  }

  public DomainAudioStream setBufferLength(@Nullable Long bufferLength) {
    this.bufferLength = bufferLength;
    return this;
  }

  /** The device on the host, for alsa and oss. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainAudioStream setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** How many buffers there are, for coreaudio, oss and sdl. */
  public @Nullable Integer getBufferCount() {
    return Numbers.toInt(bufferCount, "bufferCount");
  }

  public DomainAudioStream setBufferCount(@Nullable Integer bufferCount) {
    this.bufferCount = Numbers.wide(bufferCount);
    return this;
  }

  /** The instance of the server, for jack. */
  public @Nullable String getServerName() {
    return serverName;
  }

  public DomainAudioStream setServerName(@Nullable String serverName) {
    this.serverName = serverName;
    return this;
  }

  /** The name to log in with, for jack. */
  public @Nullable String getClientName() {
    return clientName;
  }

  public DomainAudioStream setClientName(@Nullable String clientName) {
    this.clientName = clientName;
    return this;
  }

  /** A regular expression of the ports to connect to, for jack. */
  public @Nullable String getConnectPorts() {
    return connectPorts;
  }

  public DomainAudioStream setConnectPorts(@Nullable String connectPorts) {
    this.connectPorts = connectPorts;
    return this;
  }

  /** Whether {@code clientName} must not be changed by the server, for jack. */
  public @Nullable Boolean getExactName() {
    return exactName;
  }

  public DomainAudioStream setExactName(@Nullable Boolean exactName) {
    this.exactName = exactName;
    return this;
  }

  /** Whether polling is tried, for oss. */
  public @Nullable Boolean getTryPoll() {
    return tryPoll;
  }

  public DomainAudioStream setTryPoll(@Nullable Boolean tryPoll) {
    this.tryPoll = tryPoll;
    return this;
  }

  /** The sink or source, for pulseaudio and pipewire. */
  public @Nullable String getName() {
    return name;
  }

  public DomainAudioStream setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The name the stream is shown with, for pulseaudio and pipewire. */
  public @Nullable String getStreamName() {
    return streamName;
  }

  public DomainAudioStream setStreamName(@Nullable String streamName) {
    this.streamName = streamName;
    return this;
  }

  /** The latency to aim at in microseconds, for pulseaudio and pipewire. */
  public @Nullable Long getLatency() {
    return latency;
  }

  public DomainAudioStream setLatency(@Nullable Long latency) {
    this.latency = latency;
    return this;
  }

  /** Rate, channels and format, with {@code fixedSettings}. */
  public @Nullable DomainAudioStreamSettings getSettings() {
    return settings;
  }

  public DomainAudioStream setSettings(@Nullable DomainAudioStreamSettings settings) {
    this.settings = settings;
    return this;
  }

  public DomainAudioStreamSettings ensureSettings() {
    return settings != null ? settings : (settings = new DomainAudioStreamSettings());
  }
}
