package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.DecimalOrHexLong;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/audio}: Where sound goes on the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"input", "output"})
public class DomainAudio extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer id;

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long timerPeriod;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tryMMap;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean exclusive;

  @XmlAttribute @Nullable Integer dspPolicy;
  @XmlAttribute @Nullable String serverName;
  @XmlAttribute @Nullable String driver;
  @XmlAttribute @Nullable String path;
  @XmlAttribute @Nullable String runtimeDir;
  @XmlElement @Nullable DomainAudioStream input;
  @XmlElement @Nullable DomainAudioStream output;

  /** The number by which sound cards and displays name it, from 1. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainAudio setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /**
   * The sound system of the host; {@code none} is silent but still serves remote displays. Known
   * values: {@code none}, {@code dbus}, {@code alsa}, {@code coreaudio}, {@code jack}, {@code oss},
   * {@code pulseaudio}, {@code sdl}, {@code spice}, {@code file}, {@code pipewire}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainAudio setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Microseconds between two turns of the mixer; the shortest possible if unset. */
  public @Nullable Long getTimerPeriod() {
    return timerPeriod;
  }

  public DomainAudio setTimerPeriod(@Nullable Long timerPeriod) {
    this.timerPeriod = timerPeriod;
    return this;
  }

  /** Whether mmap is tried for the transfer, for oss. */
  public @Nullable Boolean getTryMMap() {
    return tryMMap;
  }

  public DomainAudio setTryMMap(@Nullable Boolean tryMMap) {
    this.tryMMap = tryMMap;
    return this;
  }

  /** Whether nobody else may use the device, for oss. */
  public @Nullable Boolean getExclusive() {
    return exclusive;
  }

  public DomainAudio setExclusive(@Nullable Boolean exclusive) {
    this.exclusive = exclusive;
    return this;
  }

  /** The timing policy, -1 to 10, for oss: the smaller, the faster and the more CPU time. */
  public @Nullable Integer getDspPolicy() {
    return dspPolicy;
  }

  public DomainAudio setDspPolicy(@Nullable Integer dspPolicy) {
    this.dspPolicy = dspPolicy;
    return this;
  }

  /** The host of the server, for pulseaudio. */
  public @Nullable String getServerName() {
    return serverName;
  }

  public DomainAudio setServerName(@Nullable String serverName) {
    this.serverName = serverName;
    return this;
  }

  /**
   * The driver of the SDL library, for sdl. Known values: {@code esd}, {@code alsa}, {@code arts},
   * {@code pulseaudio}.
   */
  public @Nullable String getDriver() {
    return driver;
  }

  public DomainAudio setDriver(@Nullable String driver) {
    this.driver = driver;
    return this;
  }

  /** The file that is recorded to, for file. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainAudio setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The runtime directory of the server, for pipewire. */
  public @Nullable String getRuntimeDir() {
    return runtimeDir;
  }

  public DomainAudio setRuntimeDir(@Nullable String runtimeDir) {
    this.runtimeDir = runtimeDir;
    return this;
  }

  /** Recording. */
  public @Nullable DomainAudioStream getInput() {
    return input;
  }

  public DomainAudio setInput(@Nullable DomainAudioStream input) {
    this.input = input;
    return this;
  }

  public DomainAudioStream ensureInput() {
    return input != null ? input : (input = new DomainAudioStream());
  }

  /** Playback. */
  public @Nullable DomainAudioStream getOutput() {
    return output;
  }

  public DomainAudio setOutput(@Nullable DomainAudioStream output) {
    this.output = output;
    return this;
  }

  public DomainAudioStream ensureOutput() {
    return output != null ? output : (output = new DomainAudioStream());
  }
}
