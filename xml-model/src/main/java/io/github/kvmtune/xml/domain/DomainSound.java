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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/sound}: A sound card. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"audio", "codecs", "driver", "alias", "acpi", "address"})
public class DomainSound extends XmlNode {

  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean multichannel;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long streams;

  @XmlElement @Nullable DomainAudioReference audio;

  @XmlElement(name = "codec")
  @Nullable List<DomainSoundCodec> codecs;

  @XmlElement @Nullable DomainVirtioDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The card; {@code ich9} fits current guests. Known values: {@code sb16}, {@code es1370}, {@code
   * pcspk}, {@code ac97}, {@code ich6}, {@code ich7}, {@code ich9}, {@code usb}, {@code virtio}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainSound setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether a usb card has more than two channels. */
  public @Nullable Boolean getMultichannel() {
    return multichannel;
  }

  public DomainSound setMultichannel(@Nullable Boolean multichannel) {
    this.multichannel = multichannel;
    return this;
  }

  /** How many streams a virtio card has. */
  public @Nullable Integer getStreams() {
    return Numbers.toInt(streams, "streams");
  }

  public DomainSound setStreams(@Nullable Integer streams) {
    this.streams = Numbers.wide(streams);
    return this;
  }

  /** Where the sound goes on the host; the default backend if unset. */
  public @Nullable DomainAudioReference getAudio() {
    return audio;
  }

  public DomainSound setAudio(@Nullable DomainAudioReference audio) {
    this.audio = audio;
    return this;
  }

  public DomainAudioReference ensureAudio() {
    return audio != null ? audio : (audio = new DomainAudioReference());
  }

  /**
   * What is plugged to an ich6 or ich9 card; line-in and line-out if none. Since libvirt 0.9.13.
   */
  public List<DomainSoundCodec> getCodecs() {
    return codecs != null ? codecs : (codecs = new ArrayList<>());
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainSound setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVirtioDriver());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainSound setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainSound setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainSound setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
