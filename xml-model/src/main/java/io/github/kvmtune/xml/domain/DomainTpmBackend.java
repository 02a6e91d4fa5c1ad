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

/** {@code /domain/devices/tpm/backend}: What is behind a trusted platform module. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"device", "encryption", "activePcrBanks", "source", "profile"})
public class DomainTpmBackend extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String version;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer debug;

  @XmlAttribute(name = "persistent_state")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean persistentState;

  @XmlElement @Nullable DomainTpmBackendDevice device;
  @XmlElement @Nullable DomainTpmBackendEncryption encryption;

  @XmlElement(name = "active_pcr_banks")
  @Nullable DomainTpmBackendActivePcrBanks activePcrBanks;

  @XmlElement @Nullable DomainTpmBackendSource source;
  @XmlElement @Nullable DomainTpmBackendProfile profile;

  /**
   * {@code passthrough} for that of the host, {@code emulator} for one of the guest's own by swtpm
   * (since libvirt 4.5.0), {@code external} for one that others run (since libvirt 9.0.0). Known
   * values: {@code passthrough}, {@code emulator}, {@code external}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainTpmBackend setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The version, for an emulator. Known values: {@code 1.2}, {@code 2.0}. */
  public @Nullable String getVersion() {
    return version;
  }

  public DomainTpmBackend setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** How much the emulator logs. */
  public @Nullable Integer getDebug() {
    return debug;
  }

  public DomainTpmBackend setDebug(@Nullable Integer debug) {
    this.debug = debug;
    return this;
  }

  /**
   * Whether the state survives a transient domain, for an emulator; no if unset. Since libvirt
   * 7.0.0.
   */
  public @Nullable Boolean getPersistentState() {
    return persistentState;
  }

  public DomainTpmBackend setPersistentState(@Nullable Boolean persistentState) {
    this.persistentState = persistentState;
    return this;
  }

  /** The device on the host, for passthrough. */
  public @Nullable DomainTpmBackendDevice getDevice() {
    return device;
  }

  public DomainTpmBackend setDevice(@Nullable DomainTpmBackendDevice device) {
    this.device = device;
    return this;
  }

  public DomainTpmBackendDevice ensureDevice() {
    return device != null ? device : (device = new DomainTpmBackendDevice());
  }

  /** The encryption of the state, for an emulator. Since libvirt 5.6.0. */
  public @Nullable DomainTpmBackendEncryption getEncryption() {
    return encryption;
  }

  public DomainTpmBackend setEncryption(@Nullable DomainTpmBackendEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainTpmBackendEncryption ensureEncryption() {
    return encryption != null ? encryption : (encryption = new DomainTpmBackendEncryption());
  }

  /**
   * The banks that are active at start, for an emulator of version 2.0; unchanged if unset. Since
   * libvirt 7.10.0.
   */
  public @Nullable DomainTpmBackendActivePcrBanks getActivePcrBanks() {
    return activePcrBanks;
  }

  public DomainTpmBackend setActivePcrBanks(
      @Nullable DomainTpmBackendActivePcrBanks activePcrBanks) {
    this.activePcrBanks = activePcrBanks;
    return this;
  }

  public DomainTpmBackendActivePcrBanks ensureActivePcrBanks() {
    return activePcrBanks != null
        ? activePcrBanks
        : (activePcrBanks = new DomainTpmBackendActivePcrBanks());
  }

  /** Where the state is kept, for an emulator; the socket, for external. */
  public @Nullable DomainTpmBackendSource getSource() {
    return source;
  }

  public DomainTpmBackend setSource(@Nullable DomainTpmBackendSource source) {
    this.source = source;
    return this;
  }

  public DomainTpmBackendSource ensureSource() {
    return source != null ? source : (source = new DomainTpmBackendSource());
  }

  /** What the emulated module can do. Since libvirt 10.10.0. */
  public @Nullable DomainTpmBackendProfile getProfile() {
    return profile;
  }

  public DomainTpmBackend setProfile(@Nullable DomainTpmBackendProfile profile) {
    this.profile = profile;
    return this;
  }

  public DomainTpmBackendProfile ensureProfile() {
    return profile != null ? profile : (profile = new DomainTpmBackendProfile());
  }
}
