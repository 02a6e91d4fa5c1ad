package io.github.kvmtune.hypervisor;

import io.github.kvmtune.Offer;
import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.LibvirtDocuments;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.Version;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.libvirt.Device;
import org.libvirt.Library;
import org.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a daemon tells about its host. */
record HostDocuments(Link link) {

  private static final Logger LOG = LoggerFactory.getLogger(HostDocuments.class);

  /** What libvirt calls its driver for QEMU. */
  private static final String QEMU = "QEMU";

  Versions versions() {
    return link.ask(
        "ask " + link.uri() + " for its versions",
        connection ->
            new Versions(
                Version.ofNumber(Library.getVersion()),
                Version.ofNumber(connection.getLibVirVersion()),
                connection.getType().equals(QEMU)
                    ? Optional.of(Version.ofNumber(connection.getVersion()))
                    : Optional.empty()));
  }

  /** Everything that a host can be described from, as far as the driver has it. */
  LibvirtDocuments all() {
    String capabilities = capabilities();
    Versions versions = versions();
    LibvirtDocuments documents =
        LibvirtDocuments.of(capabilities)
            .withLibrary(versions.library())
            .withDaemon(versions.daemon())
            .withNodeDevices(nodeDevices());
    LibvirtDocuments withQemu = versions.qemu().map(documents::withQemu).orElse(documents);
    return tellsDomainCapabilities(versions)
        ? withQemu.withDomainCapabilities(domainCapabilities(capabilities))
        : withQemu;
  }

  // libvirt asks QEMU for them, which is more than looking.
  private boolean tellsDomainCapabilities(Versions versions) {
    return versions.qemu().isPresent() && !link.isReadOnly();
  }

  private List<String> domainCapabilities(String capabilities) {
    return GuestKind.of(capabilities).stream()
        .map(kind -> domainCapabilities(kind.arch(), kind.machine(), kind.virtType()))
        .toList();
  }

  /** What may be planned for guests that are run this way. */
  Target target(VirtType virtType) {
    Versions versions = versions();
    if (versions.qemu().isEmpty()) {
      return Target.OLDEST_SUPPORTED;
    }
    Target target = new Target(versions.daemon(), versions.qemu().get());
    if (!tellsDomainCapabilities(versions)) {
      return target;
    }
    return GuestKind.of(capabilities()).stream()
        .filter(kind -> kind.virtType().equals(virtType.word()))
        .map(kind -> domainCapabilities(kind.arch(), kind.machine(), kind.virtType()))
        .map(xml -> Offer.of(LibvirtXml.read(DomainCapabilities.class, xml)))
        .map(target::offering)
        .findFirst()
        .orElse(target);
  }

  String capabilities() {
    return link.ask(
        "read the capabilities of " + link.uri(), connection -> connection.getCapabilities());
  }

  String domainCapabilities(
      @Nullable String arch, @Nullable String machine, @Nullable String virtType) {
    return link.ask(
        "read the domain capabilities of " + link.uri(),
        connection -> connection.domainCapabilities(null, arch, machine, virtType));
  }

  /** All node devices; one that libvirt cannot describe, as it is being unplugged, is left out. */
  List<String> nodeDevices() {
    return link.ask(
        "list the node devices of " + link.uri(),
        connection -> {
          List<String> documents = new ArrayList<>();
          for (String name : connection.listDevices(null)) {
            nodeDevice(connection, name).ifPresent(documents::add);
          }
          return List.copyOf(documents);
        });
  }

  private static Optional<String> nodeDevice(Connection connection, String name)
      throws LibvirtException {
    try {
      Device device = connection.deviceLookupByName(name);
      try {
        return Optional.of(device.getXMLDescription());
      } finally {
        device.free();
      }
    } catch (LibvirtException e) {
      if (!connection.isUsable()) {
        throw e;
      }
      LOG.debug("node device {} is left out: {}", name, e.getMessage());
      return Optional.empty();
    }
  }

  Map<Integer, Map<ByteSize, Long>> freePages(
      Collection<Integer> nodes, Collection<ByteSize> sizes) {
    Map<Integer, Map<ByteSize, Long>> free = new LinkedHashMap<>();
    for (int node : nodes) {
      free.put(node, freePages(node, List.copyOf(sizes)));
    }
    return free;
  }

  private Map<ByteSize, Long> freePages(int node, List<ByteSize> sizes) {
    int[] kib = sizes.stream().mapToInt(size -> Math.toIntExact(size.toKib())).toArray();
    long[] counts = new long[kib.length];
    link.ask(
        "count the free pages of node " + node + " of " + link.uri(),
        connection ->
            Connection.checked(
                LibvirtCalls.INSTANCE.virNodeGetFreePages(
                    connection.pointer(), kib.length, kib, node, 1, counts, 0)));
    Map<ByteSize, Long> free = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      free.put(sizes.get(i), counts[i]);
    }
    return free;
  }
}
