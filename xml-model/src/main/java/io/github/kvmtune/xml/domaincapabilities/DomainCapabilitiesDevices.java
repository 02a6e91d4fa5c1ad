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
      "panic"
    })
public class DomainCapabilitiesDevices extends XmlNode {

  @XmlElement(name = "disk")
  @Nullable DomainCapabilitiesSupport disk;

  @XmlElement(name = "graphics")
  @Nullable DomainCapabilitiesSupport graphics;

  @XmlElement(name = "video")
  @Nullable DomainCapabilitiesSupport video;

  @XmlElement(name = "hostdev")
  @Nullable DomainCapabilitiesSupport hostdev;

  @XmlElement(name = "rng")
  @Nullable DomainCapabilitiesSupport rng;

  @XmlElement(name = "filesystem")
  @Nullable DomainCapabilitiesSupport filesystem;

  @XmlElement(name = "tpm")
  @Nullable DomainCapabilitiesSupport tpm;

  @XmlElement(name = "redirdev")
  @Nullable DomainCapabilitiesSupport redirdev;

  @XmlElement(name = "channel")
  @Nullable DomainCapabilitiesSupport channel;

  @XmlElement(name = "crypto")
  @Nullable DomainCapabilitiesSupport crypto;

  @XmlElement(name = "interface")
  @Nullable DomainCapabilitiesSupport networkInterface;

  @XmlElement(name = "panic")
  @Nullable DomainCapabilitiesSupport panic;

  /** Disks: {@code diskDevice}, {@code bus} and {@code model}. */
  public @Nullable DomainCapabilitiesSupport getDisk() {
    return disk;
  }

  public DomainCapabilitiesDevices setDisk(@Nullable DomainCapabilitiesSupport disk) {
    this.disk = disk;
    return this;
  }

  public DomainCapabilitiesSupport ensureDisk() {
    if (disk == null) {
      disk = new DomainCapabilitiesSupport();
    }
    return disk;
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
    if (graphics == null) {
      graphics = new DomainCapabilitiesSupport();
    }
    return graphics;
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
    if (video == null) {
      video = new DomainCapabilitiesSupport();
    }
    return video;
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
    if (hostdev == null) {
      hostdev = new DomainCapabilitiesSupport();
    }
    return hostdev;
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
    if (rng == null) {
      rng = new DomainCapabilitiesSupport();
    }
    return rng;
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
    if (filesystem == null) {
      filesystem = new DomainCapabilitiesSupport();
    }
    return filesystem;
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
    if (tpm == null) {
      tpm = new DomainCapabilitiesSupport();
    }
    return tpm;
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
    if (redirdev == null) {
      redirdev = new DomainCapabilitiesSupport();
    }
    return redirdev;
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
    if (channel == null) {
      channel = new DomainCapabilitiesSupport();
    }
    return channel;
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
    if (crypto == null) {
      crypto = new DomainCapabilitiesSupport();
    }
    return crypto;
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
    if (networkInterface == null) {
      networkInterface = new DomainCapabilitiesSupport();
    }
    return networkInterface;
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
    if (panic == null) {
      panic = new DomainCapabilitiesSupport();
    }
    return panic;
  }
}
