package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices}: The devices of the guest; lists keep their order in the document. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "emulator", "disks", "controllers", "leases", "filesystems", "interfaces", "smartcards",
      "serials", "parallels", "consoles", "channels", "inputs", "graphics", "sounds",
      "tpms", "audios", "videos", "hostdevs", "hubs", "redirdevs", "redirfilters",
      "watchdogs", "memballoon", "rngs", "shmems", "nvram", "panics", "memoryDevices",
      "iommus", "vsock", "cryptos", "pstore"
    })
public class DomainDevices extends XmlNode {

  @XmlElement @Nullable String emulator;

  @XmlElement(name = "disk")
  @Nullable List<DomainDisk> disks;

  @XmlElement(name = "controller")
  @Nullable List<DomainController> controllers;

  @XmlElement(name = "lease")
  @Nullable List<DomainLease> leases;

  @XmlElement(name = "filesystem")
  @Nullable List<DomainFilesystem> filesystems;

  @XmlElement(name = "interface")
  @Nullable List<DomainInterface> interfaces;

  @XmlElement(name = "smartcard")
  @Nullable List<DomainSmartcard> smartcards;

  @XmlElement(name = "serial")
  @Nullable List<DomainSerial> serials;

  @XmlElement(name = "parallel")
  @Nullable List<DomainParallel> parallels;

  @XmlElement(name = "console")
  @Nullable List<DomainConsole> consoles;

  @XmlElement(name = "channel")
  @Nullable List<DomainChannel> channels;

  @XmlElement(name = "input")
  @Nullable List<DomainInput> inputs;

  @XmlElement @Nullable List<DomainGraphics> graphics;

  @XmlElement(name = "sound")
  @Nullable List<DomainSound> sounds;

  @XmlElement(name = "tpm")
  @Nullable List<DomainTpm> tpms;

  @XmlElement(name = "audio")
  @Nullable List<DomainAudio> audios;

  @XmlElement(name = "video")
  @Nullable List<DomainVideo> videos;

  @XmlElement(name = "hostdev")
  @Nullable List<DomainHostdev> hostdevs;

  @XmlElement(name = "hub")
  @Nullable List<DomainHub> hubs;

  @XmlElement(name = "redirdev")
  @Nullable List<DomainRedirdev> redirdevs;

  @XmlElement(name = "redirfilter")
  @Nullable List<DomainRedirfilter> redirfilters;

  @XmlElement(name = "watchdog")
  @Nullable List<DomainWatchdog> watchdogs;

  @XmlElement @Nullable DomainMemballoon memballoon;

  @XmlElement(name = "rng")
  @Nullable List<DomainRng> rngs;

  @XmlElement(name = "shmem")
  @Nullable List<DomainShmem> shmems;

  @XmlElement @Nullable DomainNvram nvram;

  @XmlElement(name = "panic")
  @Nullable List<DomainPanic> panics;

  @XmlElement(name = "memory")
  @Nullable List<DomainMemoryDevice> memoryDevices;

  @XmlElement(name = "iommu")
  @Nullable List<DomainIommu> iommus;

  @XmlElement @Nullable DomainVsock vsock;

  @XmlElement(name = "crypto")
  @Nullable List<DomainCrypto> cryptos;

  @XmlElement @Nullable DomainPstore pstore;

  /** The program that runs the guest; libvirt chooses one if it is unset. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  public DomainDevices setEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** Disks, CD-ROM and floppy drives. */
  public List<DomainDisk> getDisks() {
    return disks != null ? disks : (disks = new ArrayList<>());
  }

  /** Controllers and buses; libvirt adds what devices need. */
  public List<DomainController> getControllers() {
    return controllers != null ? controllers : (controllers = new ArrayList<>());
  }

  /** Leases from a lock manager. */
  public List<DomainLease> getLeases() {
    return leases != null ? leases : (leases = new ArrayList<>());
  }

  /** Host directories and other file systems given to the guest. */
  public List<DomainFilesystem> getFilesystems() {
    return filesystems != null ? filesystems : (filesystems = new ArrayList<>());
  }

  /** Network interfaces. */
  public List<DomainInterface> getInterfaces() {
    return interfaces != null ? interfaces : (interfaces = new ArrayList<>());
  }

  /** Smartcard readers. */
  public List<DomainSmartcard> getSmartcards() {
    return smartcards != null ? smartcards : (smartcards = new ArrayList<>());
  }

  /** Serial ports. */
  public List<DomainSerial> getSerials() {
    return serials != null ? serials : (serials = new ArrayList<>());
  }

  /** Parallel ports. */
  public List<DomainParallel> getParallels() {
    return parallels != null ? parallels : (parallels = new ArrayList<>());
  }

  /** Consoles; the first often is another view of the first serial port. */
  public List<DomainConsole> getConsoles() {
    return consoles != null ? consoles : (consoles = new ArrayList<>());
  }

  /** Private channels between guest and host, such as that of the guest agent. */
  public List<DomainChannel> getChannels() {
    return channels != null ? channels : (channels = new ArrayList<>());
  }

  /** Keyboards, mice and tablets. */
  public List<DomainInput> getInputs() {
    return inputs != null ? inputs : (inputs = new ArrayList<>());
  }

  /** Remote or local displays. */
  public List<DomainGraphics> getGraphics() {
    return graphics != null ? graphics : (graphics = new ArrayList<>());
  }

  /** Sound cards. */
  public List<DomainSound> getSounds() {
    return sounds != null ? sounds : (sounds = new ArrayList<>());
  }

  /** Trusted platform modules. */
  public List<DomainTpm> getTpms() {
    return tpms != null ? tpms : (tpms = new ArrayList<>());
  }

  /** Where sound goes on the host. */
  public List<DomainAudio> getAudios() {
    return audios != null ? audios : (audios = new ArrayList<>());
  }

  /** Display adapters. */
  public List<DomainVideo> getVideos() {
    return videos != null ? videos : (videos = new ArrayList<>());
  }

  /** Devices of the host given to the guest. */
  public List<DomainHostdev> getHostdevs() {
    return hostdevs != null ? hostdevs : (hostdevs = new ArrayList<>());
  }

  /** USB hubs. */
  public List<DomainHub> getHubs() {
    return hubs != null ? hubs : (hubs = new ArrayList<>());
  }

  /** Channels for USB devices of a remote client. */
  public List<DomainRedirdev> getRedirdevs() {
    return redirdevs != null ? redirdevs : (redirdevs = new ArrayList<>());
  }

  /** Which USB devices may be redirected. */
  public List<DomainRedirfilter> getRedirfilters() {
    return redirfilters != null ? redirfilters : (redirfilters = new ArrayList<>());
  }

  /** Watchdogs, which act when the guest hangs. */
  public List<DomainWatchdog> getWatchdogs() {
    return watchdogs != null ? watchdogs : (watchdogs = new ArrayList<>());
  }

  /** The memory balloon. */
  public @Nullable DomainMemballoon getMemballoon() {
    return memballoon;
  }

  public DomainDevices setMemballoon(@Nullable DomainMemballoon memballoon) {
    this.memballoon = memballoon;
    return this;
  }

  public DomainMemballoon ensureMemballoon() {
    return memballoon != null ? memballoon : (memballoon = new DomainMemballoon());
  }

  /** Sources of random numbers. */
  public List<DomainRng> getRngs() {
    return rngs != null ? rngs : (rngs = new ArrayList<>());
  }

  /** Memory shared with other guests. */
  public List<DomainShmem> getShmems() {
    return shmems != null ? shmems : (shmems = new ArrayList<>());
  }

  /** The non-volatile memory of POWER guests. */
  public @Nullable DomainNvram getNvram() {
    return nvram;
  }

  public DomainDevices setNvram(@Nullable DomainNvram nvram) {
    this.nvram = nvram;
    return this;
  }

  public DomainNvram ensureNvram() {
    return nvram != null ? nvram : (nvram = new DomainNvram());
  }

  /** Devices that tell of a crashed guest kernel. */
  public List<DomainPanic> getPanics() {
    return panics != null ? panics : (panics = new ArrayList<>());
  }

  /** Memory modules, also persistent and resizable ones. */
  public List<DomainMemoryDevice> getMemoryDevices() {
    return memoryDevices != null ? memoryDevices : (memoryDevices = new ArrayList<>());
  }

  /** The IOMMUs of the guest; more than one since libvirt 11.10.0. */
  public List<DomainIommu> getIommus() {
    return iommus != null ? iommus : (iommus = new ArrayList<>());
  }

  /** The socket device between guest and host. */
  public @Nullable DomainVsock getVsock() {
    return vsock;
  }

  public DomainDevices setVsock(@Nullable DomainVsock vsock) {
    this.vsock = vsock;
    return this;
  }

  public DomainVsock ensureVsock() {
    return vsock != null ? vsock : (vsock = new DomainVsock());
  }

  /** Cryptographic accelerators. */
  public List<DomainCrypto> getCryptos() {
    return cryptos != null ? cryptos : (cryptos = new ArrayList<>());
  }

  /** Storage for crash messages of the guest. Since libvirt 10.6.0. */
  public @Nullable DomainPstore getPstore() {
    return pstore;
  }

  public DomainDevices setPstore(@Nullable DomainPstore pstore) {
    this.pstore = pstore;
    return this;
  }

  public DomainPstore ensurePstore() {
    return pstore != null ? pstore : (pstore = new DomainPstore());
  }
}
