package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/devices}: What is known about devices, by kind. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "disk",
      "graphics",
      "video",
      "hostdev",
      "rng",
      "filesystem",
      "tpm",
      "redirdev",
      "channel",
      "crypto",
      "networkInterface",
      "panic",
      "console"
    })
public class DomainCapabilitiesDevices extends XmlNode {

  @XmlElement @Nullable DomainCapabilitiesSupport disk;
  @XmlElement @Nullable DomainCapabilitiesSupport graphics;
  @XmlElement @Nullable DomainCapabilitiesSupport video;
  @XmlElement @Nullable DomainCapabilitiesSupport hostdev;
  @XmlElement @Nullable DomainCapabilitiesSupport rng;
  @XmlElement @Nullable DomainCapabilitiesSupport filesystem;
  @XmlElement @Nullable DomainCapabilitiesSupport tpm;
  @XmlElement @Nullable DomainCapabilitiesSupport redirdev;
  @XmlElement @Nullable DomainCapabilitiesSupport channel;
  @XmlElement @Nullable DomainCapabilitiesSupport crypto;

  @XmlElement(name = "interface")
  @Nullable DomainCapabilitiesSupport networkInterface;

  @XmlElement @Nullable DomainCapabilitiesSupport panic;

  @XmlElement @Nullable DomainCapabilitiesSupport console;

  /** Disks: {@code diskDevice}, {@code bus} and {@code model}. */
  public @Nullable DomainCapabilitiesSupport getDisk() {
    return disk;
  }

  public DomainCapabilitiesDevices setDisk(@Nullable DomainCapabilitiesSupport disk) {
    this.disk = disk;
    return this;
  }

  public DomainCapabilitiesSupport ensureDisk() {
    return disk != null ? disk : (disk = new DomainCapabilitiesSupport());
  }

  /** Graphical consoles: {@code type}. */
  public @Nullable DomainCapabilitiesSupport getGraphics() {
    return graphics;
  }

  public DomainCapabilitiesDevices setGraphics(@Nullable DomainCapabilitiesSupport graphics) {
    this.graphics = graphics;
    return this;
  }

  public DomainCapabilitiesSupport ensureGraphics() {
    return graphics != null ? graphics : (graphics = new DomainCapabilitiesSupport());
  }

  /** Video cards: {@code modelType}. */
  public @Nullable DomainCapabilitiesSupport getVideo() {
    return video;
  }

  public DomainCapabilitiesDevices setVideo(@Nullable DomainCapabilitiesSupport video) {
    this.video = video;
    return this;
  }

  public DomainCapabilitiesSupport ensureVideo() {
    return video != null ? video : (video = new DomainCapabilitiesSupport());
  }

  /**
   * Devices of the host: {@code mode}, {@code startupPolicy}, {@code subsysType}, {@code capsType}
   * and {@code pciBackend}.
   */
  public @Nullable DomainCapabilitiesSupport getHostdev() {
    return hostdev;
  }

  public DomainCapabilitiesDevices setHostdev(@Nullable DomainCapabilitiesSupport hostdev) {
    this.hostdev = hostdev;
    return this;
  }

  public DomainCapabilitiesSupport ensureHostdev() {
    return hostdev != null ? hostdev : (hostdev = new DomainCapabilitiesSupport());
  }

  /** Random number generators: {@code model} and {@code backendModel}. */
  public @Nullable DomainCapabilitiesSupport getRng() {
    return rng;
  }

  public DomainCapabilitiesDevices setRng(@Nullable DomainCapabilitiesSupport rng) {
    this.rng = rng;
    return this;
  }

  public DomainCapabilitiesSupport ensureRng() {
    return rng != null ? rng : (rng = new DomainCapabilitiesSupport());
  }

  /** Directories shared with the guest: {@code driverType}. */
  public @Nullable DomainCapabilitiesSupport getFilesystem() {
    return filesystem;
  }

  public DomainCapabilitiesDevices setFilesystem(@Nullable DomainCapabilitiesSupport filesystem) {
    this.filesystem = filesystem;
    return this;
  }

  public DomainCapabilitiesSupport ensureFilesystem() {
    return filesystem != null ? filesystem : (filesystem = new DomainCapabilitiesSupport());
  }

  /** Trusted platform modules: {@code model}, {@code backendModel} and {@code backendVersion}. */
  public @Nullable DomainCapabilitiesSupport getTpm() {
    return tpm;
  }

  public DomainCapabilitiesDevices setTpm(@Nullable DomainCapabilitiesSupport tpm) {
    this.tpm = tpm;
    return this;
  }

  public DomainCapabilitiesSupport ensureTpm() {
    return tpm != null ? tpm : (tpm = new DomainCapabilitiesSupport());
  }

  /** USB redirection: {@code bus}. */
  public @Nullable DomainCapabilitiesSupport getRedirdev() {
    return redirdev;
  }

  public DomainCapabilitiesDevices setRedirdev(@Nullable DomainCapabilitiesSupport redirdev) {
    this.redirdev = redirdev;
    return this;
  }

  public DomainCapabilitiesSupport ensureRedirdev() {
    return redirdev != null ? redirdev : (redirdev = new DomainCapabilitiesSupport());
  }

  /** Channels between host and guest: {@code type}. */
  public @Nullable DomainCapabilitiesSupport getChannel() {
    return channel;
  }

  public DomainCapabilitiesDevices setChannel(@Nullable DomainCapabilitiesSupport channel) {
    this.channel = channel;
    return this;
  }

  public DomainCapabilitiesSupport ensureChannel() {
    return channel != null ? channel : (channel = new DomainCapabilitiesSupport());
  }

  /** Crypto devices: {@code model}, {@code type} and {@code backendModel}. */
  public @Nullable DomainCapabilitiesSupport getCrypto() {
    return crypto;
  }

  public DomainCapabilitiesDevices setCrypto(@Nullable DomainCapabilitiesSupport crypto) {
    this.crypto = crypto;
    return this;
  }

  public DomainCapabilitiesSupport ensureCrypto() {
    return crypto != null ? crypto : (crypto = new DomainCapabilitiesSupport());
  }

  /** Network interfaces: {@code backendType}. */
  public @Nullable DomainCapabilitiesSupport getNetworkInterface() {
    return networkInterface;
  }

  public DomainCapabilitiesDevices setNetworkInterface(
      @Nullable DomainCapabilitiesSupport networkInterface) {
    this.networkInterface = networkInterface;
    return this;
  }

  public DomainCapabilitiesSupport ensureNetworkInterface() {
    return networkInterface != null
        ? networkInterface
        : (networkInterface = new DomainCapabilitiesSupport());
  }

  /** Panic devices: {@code model}. */
  public @Nullable DomainCapabilitiesSupport getPanic() {
    return panic;
  }

  public DomainCapabilitiesDevices setPanic(@Nullable DomainCapabilitiesSupport panic) {
    this.panic = panic;
    return this;
  }

  public DomainCapabilitiesSupport ensurePanic() {
    return panic != null ? panic : (panic = new DomainCapabilitiesSupport());
  }

  /** Consoles: {@code type}. Since libvirt 11.5.0. */
  public @Nullable DomainCapabilitiesSupport getConsole() {
    return console;
  }

  public DomainCapabilitiesDevices setConsole(@Nullable DomainCapabilitiesSupport console) {
    this.console = console;
    return this;
  }

  public DomainCapabilitiesSupport ensureConsole() {
    return console != null ? console : (console = new DomainCapabilitiesSupport());
  }
}
