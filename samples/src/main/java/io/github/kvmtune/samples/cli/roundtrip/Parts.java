package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainAudio;
import io.github.kvmtune.xml.domain.DomainChannel;
import io.github.kvmtune.xml.domain.DomainConsole;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainCrypto;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainFilesystem;
import io.github.kvmtune.xml.domain.DomainGraphics;
import io.github.kvmtune.xml.domain.DomainHostdev;
import io.github.kvmtune.xml.domain.DomainHub;
import io.github.kvmtune.xml.domain.DomainInput;
import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainIommu;
import io.github.kvmtune.xml.domain.DomainLease;
import io.github.kvmtune.xml.domain.DomainMemballoon;
import io.github.kvmtune.xml.domain.DomainMemoryDevice;
import io.github.kvmtune.xml.domain.DomainPanic;
import io.github.kvmtune.xml.domain.DomainParallel;
import io.github.kvmtune.xml.domain.DomainRedirdev;
import io.github.kvmtune.xml.domain.DomainRng;
import io.github.kvmtune.xml.domain.DomainSerial;
import io.github.kvmtune.xml.domain.DomainShmem;
import io.github.kvmtune.xml.domain.DomainSmartcard;
import io.github.kvmtune.xml.domain.DomainSound;
import io.github.kvmtune.xml.domain.DomainTpm;
import io.github.kvmtune.xml.domain.DomainVideo;
import io.github.kvmtune.xml.domain.DomainVsock;
import io.github.kvmtune.xml.domain.DomainWatchdog;
import io.github.kvmtune.xml.network.NetworkDnsSrv;
import io.github.kvmtune.xml.network.NetworkDnsTxt;
import io.github.kvmtune.xml.network.NetworkForwardInterface;
import io.github.kvmtune.xml.network.NetworkIpDhcpRange;
import io.github.kvmtune.xml.network.NetworkPortgroup;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of documents that libvirt takes by themselves: devices to be attached to a domain, and
 * entries to be changed in a network.
 */
final class Parts {

  private static final Map<String, Class<? extends XmlNode>> CLASSES =
      Map.ofEntries(
          Map.entry("audio", DomainAudio.class),
          Map.entry("channel", DomainChannel.class),
          Map.entry("console", DomainConsole.class),
          Map.entry("controller", DomainController.class),
          Map.entry("crypto", DomainCrypto.class),
          Map.entry("disk", DomainDisk.class),
          Map.entry("filesystem", DomainFilesystem.class),
          Map.entry("graphics", DomainGraphics.class),
          Map.entry("hostdev", DomainHostdev.class),
          Map.entry("hub", DomainHub.class),
          Map.entry("input", DomainInput.class),
          Map.entry("iommu", DomainIommu.class),
          Map.entry("lease", DomainLease.class),
          Map.entry("memballoon", DomainMemballoon.class),
          Map.entry("memory", DomainMemoryDevice.class),
          Map.entry("panic", DomainPanic.class),
          Map.entry("parallel", DomainParallel.class),
          Map.entry("portgroup", NetworkPortgroup.class),
          Map.entry("range", NetworkIpDhcpRange.class),
          Map.entry("redirdev", DomainRedirdev.class),
          Map.entry("rng", DomainRng.class),
          Map.entry("serial", DomainSerial.class),
          Map.entry("shmem", DomainShmem.class),
          Map.entry("smartcard", DomainSmartcard.class),
          Map.entry("sound", DomainSound.class),
          Map.entry("srv", NetworkDnsSrv.class),
          Map.entry("tpm", DomainTpm.class),
          Map.entry("txt", NetworkDnsTxt.class),
          Map.entry("video", DomainVideo.class),
          Map.entry("vsock", DomainVsock.class),
          Map.entry("watchdog", DomainWatchdog.class));

  private Parts() {}

  /** The class of the part with that root element; empty if it is none. */
  static Optional<Class<? extends XmlNode>> find(RootElement root) {
    return root.name().equals("interface")
        ? networkInterface(root)
        : Optional.ofNullable(CLASSES.get(root.name()));
  }

  /** An interface of the host has a name, one of a domain has only a type. */
  private static Optional<Class<? extends XmlNode>> networkInterface(RootElement root) {
    if (root.attributes().contains("name")) {
      return Optional.empty();
    }
    return Optional.of(
        root.attributes().contains("type") ? DomainInterface.class : NetworkForwardInterface.class);
  }
}
