package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/tpm/backend}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"device", "encryption", "activePcrBanks", "source", "profile"})
public class DomainTpmBackend extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "version")
  @Nullable String version;

  @XmlAttribute(name = "debug")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer debug;

  @XmlAttribute(name = "persistent_state")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean persistentState;

  @XmlElement(name = "device")
  @Nullable DomainTpmBackendDevice device;

  @XmlElement(name = "encryption")
  @Nullable DomainTpmBackendEncryption encryption;

  @XmlElement(name = "active_pcr_banks")
  @Nullable DomainTpmBackendActivePcrBanks activePcrBanks;

  @XmlElement(name = "source")
  @Nullable DomainTpmBackendSource source;

  @XmlElement(name = "profile")
  @Nullable DomainTpmBackendProfile profile;

  /**
   * Attribute {@code type}. Known values: {@code passthrough}, {@code emulator}, {@code external}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainTpmBackend setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code version}. Known values: {@code 1.2}, {@code 2.0}. */
  public @Nullable String getVersion() {
    return version;
  }

  public DomainTpmBackend setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** Attribute {@code debug}. */
  public @Nullable Integer getDebug() {
    return debug;
  }

  public DomainTpmBackend setDebug(@Nullable Integer debug) {
    this.debug = debug;
    return this;
  }

  /** Attribute {@code persistent_state}, yes or no. */
  public @Nullable Boolean getPersistentState() {
    return persistentState;
  }

  public DomainTpmBackend setPersistentState(@Nullable Boolean persistentState) {
    this.persistentState = persistentState;
    return this;
  }

  /** The {@code <device>} element. */
  public @Nullable DomainTpmBackendDevice getDevice() {
    return device;
  }

  public DomainTpmBackend setDevice(@Nullable DomainTpmBackendDevice device) {
    this.device = device;
    return this;
  }

  public DomainTpmBackendDevice ensureDevice() {
    if (device == null) {
      device = new DomainTpmBackendDevice();
    }
    return device;
  }

  /** The {@code <encryption>} element. */
  public @Nullable DomainTpmBackendEncryption getEncryption() {
    return encryption;
  }

  public DomainTpmBackend setEncryption(@Nullable DomainTpmBackendEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainTpmBackendEncryption ensureEncryption() {
    if (encryption == null) {
      encryption = new DomainTpmBackendEncryption();
    }
    return encryption;
  }

  /** The {@code <active_pcr_banks>} element. */
  public @Nullable DomainTpmBackendActivePcrBanks getActivePcrBanks() {
    return activePcrBanks;
  }

  public DomainTpmBackend setActivePcrBanks(
      @Nullable DomainTpmBackendActivePcrBanks activePcrBanks) {
    this.activePcrBanks = activePcrBanks;
    return this;
  }

  public DomainTpmBackendActivePcrBanks ensureActivePcrBanks() {
    if (activePcrBanks == null) {
      activePcrBanks = new DomainTpmBackendActivePcrBanks();
    }
    return activePcrBanks;
  }

  /** The {@code <source>} element. */
  public @Nullable DomainTpmBackendSource getSource() {
    return source;
  }

  public DomainTpmBackend setSource(@Nullable DomainTpmBackendSource source) {
    this.source = source;
    return this;
  }

  public DomainTpmBackendSource ensureSource() {
    if (source == null) {
      source = new DomainTpmBackendSource();
    }
    return source;
  }

  /** The {@code <profile>} element. */
  public @Nullable DomainTpmBackendProfile getProfile() {
    return profile;
  }

  public DomainTpmBackend setProfile(@Nullable DomainTpmBackendProfile profile) {
    this.profile = profile;
    return this;
  }

  public DomainTpmBackendProfile ensureProfile() {
    if (profile == null) {
      profile = new DomainTpmBackendProfile();
    }
    return profile;
  }
}
