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
      "emulator",
      "disks",
      "controllers",
      "leases",
      "filesystems",
      "interfaces",
      "smartcards",
      "serials",
      "parallels",
      "consoles",
      "channels",
      "inputs",
      "graphics",
      "sounds",
      "tpms",
      "audios",
      "videos",
      "hostdevs",
      "hubs",
      "redirdevs",
      "redirfilters",
      "watchdogs",
      "memballoon",
      "rngs",
      "shmems",
      "nvram",
      "panics",
      "memoryDevices",
      "iommu",
      "vsock",
      "cryptos",
      "pstore"
    })
public class DomainDevices extends XmlNode {

  @XmlElement(name = "emulator")
  @Nullable String emulator;

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

  @XmlElement(name = "graphics")
  @Nullable List<DomainGraphics> graphics;

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

  @XmlElement(name = "memballoon")
  @Nullable DomainMemballoon memballoon;

  @XmlElement(name = "rng")
  @Nullable List<DomainRng> rngs;

  @XmlElement(name = "shmem")
  @Nullable List<DomainShmem> shmems;

  @XmlElement(name = "nvram")
  @Nullable DomainNvram nvram;

  @XmlElement(name = "panic")
  @Nullable List<DomainPanic> panics;

  @XmlElement(name = "memory")
  @Nullable List<DomainMemoryDevice> memoryDevices;

  @XmlElement(name = "iommu")
  @Nullable DomainIommu iommu;

  @XmlElement(name = "vsock")
  @Nullable DomainVsock vsock;

  @XmlElement(name = "crypto")
  @Nullable List<DomainCrypto> cryptos;

  @XmlElement(name = "pstore")
  @Nullable DomainPstore pstore;

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
    if (disks == null) {
      disks = new ArrayList<>();
    }
    return disks;
  }

  /** Controllers and buses; libvirt adds what devices need. */
  public List<DomainController> getControllers() {
    if (controllers == null) {
      controllers = new ArrayList<>();
    }
    return controllers;
  }

  /** Leases from a lock manager. */
  public List<DomainLease> getLeases() {
    if (leases == null) {
      leases = new ArrayList<>();
    }
    return leases;
  }

  /** Host directories and other file systems given to the guest. */
  public List<DomainFilesystem> getFilesystems() {
    if (filesystems == null) {
      filesystems = new ArrayList<>();
    }
    return filesystems;
  }

  /** Network interfaces. */
  public List<DomainInterface> getInterfaces() {
    if (interfaces == null) {
      interfaces = new ArrayList<>();
    }
    return interfaces;
  }

  /** Smartcard readers. */
  public List<DomainSmartcard> getSmartcards() {
    if (smartcards == null) {
      smartcards = new ArrayList<>();
    }
    return smartcards;
  }

  /** Serial ports. */
  public List<DomainSerial> getSerials() {
    if (serials == null) {
      serials = new ArrayList<>();
    }
    return serials;
  }

  /** Parallel ports. */
  public List<DomainParallel> getParallels() {
    if (parallels == null) {
      parallels = new ArrayList<>();
    }
    return parallels;
  }

  /** Consoles; the first often is another view of the first serial port. */
  public List<DomainConsole> getConsoles() {
    if (consoles == null) {
      consoles = new ArrayList<>();
    }
    return consoles;
  }

  /** Private channels between guest and host, such as that of the guest agent. */
  public List<DomainChannel> getChannels() {
    if (channels == null) {
      channels = new ArrayList<>();
    }
    return channels;
  }

  /** Keyboards, mice and tablets. */
  public List<DomainInput> getInputs() {
    if (inputs == null) {
      inputs = new ArrayList<>();
    }
    return inputs;
  }

  /** Remote or local displays. */
  public List<DomainGraphics> getGraphics() {
    if (graphics == null) {
      graphics = new ArrayList<>();
    }
    return graphics;
  }

  /** Sound cards. */
  public List<DomainSound> getSounds() {
    if (sounds == null) {
      sounds = new ArrayList<>();
    }
    return sounds;
  }

  /** Trusted platform modules. */
  public List<DomainTpm> getTpms() {
    if (tpms == null) {
      tpms = new ArrayList<>();
    }
    return tpms;
  }

  /** Where sound goes on the host. */
  public List<DomainAudio> getAudios() {
    if (audios == null) {
      audios = new ArrayList<>();
    }
    return audios;
  }

  /** Display adapters. */
  public List<DomainVideo> getVideos() {
    if (videos == null) {
      videos = new ArrayList<>();
    }
    return videos;
  }

  /** Devices of the host given to the guest. */
  public List<DomainHostdev> getHostdevs() {
    if (hostdevs == null) {
      hostdevs = new ArrayList<>();
    }
    return hostdevs;
  }

  /** USB hubs. */
  public List<DomainHub> getHubs() {
    if (hubs == null) {
      hubs = new ArrayList<>();
    }
    return hubs;
  }

  /** Channels for USB devices of a remote client. */
  public List<DomainRedirdev> getRedirdevs() {
    if (redirdevs == null) {
      redirdevs = new ArrayList<>();
    }
    return redirdevs;
  }

  /** Which USB devices may be redirected. */
  public List<DomainRedirfilter> getRedirfilters() {
    if (redirfilters == null) {
      redirfilters = new ArrayList<>();
    }
    return redirfilters;
  }

  /** Watchdogs, which act when the guest hangs. */
  public List<DomainWatchdog> getWatchdogs() {
    if (watchdogs == null) {
      watchdogs = new ArrayList<>();
    }
    return watchdogs;
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
    if (memballoon == null) {
      memballoon = new DomainMemballoon();
    }
    return memballoon;
  }

  /** Sources of random numbers. */
  public List<DomainRng> getRngs() {
    if (rngs == null) {
      rngs = new ArrayList<>();
    }
    return rngs;
  }

  /** Memory shared with other guests. */
  public List<DomainShmem> getShmems() {
    if (shmems == null) {
      shmems = new ArrayList<>();
    }
    return shmems;
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
    if (nvram == null) {
      nvram = new DomainNvram();
    }
    return nvram;
  }

  /** Devices that tell of a crashed guest kernel. */
  public List<DomainPanic> getPanics() {
    if (panics == null) {
      panics = new ArrayList<>();
    }
    return panics;
  }

  /** Memory modules, also persistent and resizable ones. */
  public List<DomainMemoryDevice> getMemoryDevices() {
    if (memoryDevices == null) {
      memoryDevices = new ArrayList<>();
    }
    return memoryDevices;
  }

  /** The IOMMU of the guest. */
  public @Nullable DomainIommu getIommu() {
    return iommu;
  }

  public DomainDevices setIommu(@Nullable DomainIommu iommu) {
    this.iommu = iommu;
    return this;
  }

  public DomainIommu ensureIommu() {
    if (iommu == null) {
      iommu = new DomainIommu();
    }
    return iommu;
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
    if (vsock == null) {
      vsock = new DomainVsock();
    }
    return vsock;
  }

  /** Cryptographic accelerators. */
  public List<DomainCrypto> getCryptos() {
    if (cryptos == null) {
      cryptos = new ArrayList<>();
    }
    return cryptos;
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
    if (pstore == null) {
      pstore = new DomainPstore();
    }
    return pstore;
  }
}
