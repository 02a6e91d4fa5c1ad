package io.github.kvmtune.hypervisor;

import io.github.kvmtune.hypervisor.verify.Evidence;
import io.github.kvmtune.hypervisor.verify.QemuProcess;
import io.github.kvmtune.hypervisor.verify.ThreadAffinity;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a running guest from every side that can be seen from here. */
record EvidenceCollector(Guests guests) {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceCollector.class);

  private static final String THROUGH_LIBVIRT = "the threads' affinity, through libvirt";

  Evidence of(ExistingGuest guest, Domain promised) {
    Domain live = LibvirtXml.read(Domain.class, guests.xml(guest));
    Optional<QemuProcess> process =
        guests.link().uri().isThisMachine() ? QemuProcess.ofGuest(guest.uuid()) : Optional.empty();
    return new Evidence(
        promised,
        live,
        process.map(ThreadAffinity::of).orElseGet(() -> affinity(guest)),
        process,
        throttling(guest, promised),
        ask(guest, GuestHandle::onlineVcpusInGuest),
        neighbours(guest));
  }

  private interface Question<T> {
    T to(GuestHandle guest);
  }

  /** Empty if the driver or the guest has no answer, which is not the same as a lost daemon. */
  private <T> Optional<T> ask(ExistingGuest guest, Question<T> question) {
    try {
      return Optional.of(
          guests
              .link()
              .ask(
                  "ask for guest \"" + guest.name() + "\"",
                  connection -> {
                    try (GuestHandle handle = GuestHandle.of(connection, guest.uuid())) {
                      return question.to(handle);
                    }
                  }));
    } catch (HypervisorException e) {
      if (e.isConnectionLost()) {
        throw e;
      }
      LOG.debug("guest {} gave no answer", guest.name(), e);
      return Optional.empty();
    }
  }

  private ThreadAffinity affinity(ExistingGuest guest) {
    int hostCpus = hostCpus();
    return new ThreadAffinity(
        vcpus(guest, hostCpus),
        ask(guest, handle -> handle.emulatorPin(hostCpus)),
        ask(guest, GuestHandle::ioThreads).orElse(Map.of()),
        THROUGH_LIBVIRT);
  }

  private int hostCpus() {
    return guests
        .link()
        .ask("count the host's CPUs", connection -> connection.nodeInfo().maxCpus());
  }

  private Map<Integer, IdSet> vcpus(ExistingGuest guest, int hostCpus) {
    return guests
        .link()
        .ask(
            "read the affinity of guest \"" + guest.name() + "\"",
            connection -> {
              org.libvirt.Domain domain = connection.domainLookupByUUIDString(guest.uuid());
              try {
                return vcpus(domain, (hostCpus + 7) / 8);
              } finally {
                domain.free();
              }
            });
  }

  // libvirt-java gives the maps of all vCPUs one after another, a byte in each number.
  private static Map<Integer, IdSet> vcpus(org.libvirt.Domain domain, int length)
      throws LibvirtException {
    int[] maps = domain.getVcpusCpuMaps();
    Map<Integer, IdSet> vcpus = new TreeMap<>();
    for (int vcpu = 0; (vcpu + 1) * length <= maps.length; vcpu++) {
      byte[] map = new byte[length];
      for (int i = 0; i < length; i++) {
        map[i] = (byte) maps[vcpu * length + i];
      }
      vcpus.put(vcpu, IdSet.of(BitSet.valueOf(map).stream()));
    }
    return vcpus;
  }

  private Map<String, Map<String, String>> throttling(ExistingGuest guest, Domain promised) {
    Map<String, Map<String, String>> limits = new HashMap<>();
    for (String disk : limitedDisks(promised)) {
      ask(guest, handle -> handle.throttling(disk)).ifPresent(found -> limits.put(disk, found));
    }
    return limits;
  }

  private static List<String> limitedDisks(Domain promised) {
    return promised.getDevices() == null
        ? List.of()
        : promised.getDevices().getDisks().stream()
            .filter(disk -> disk.getIotune() != null)
            .map(DomainDisk::getTarget)
            .flatMap(target -> Optional.ofNullable(target).stream())
            .flatMap(target -> Optional.ofNullable(target.getDev()).stream())
            .toList();
  }

  private List<Domain> neighbours(ExistingGuest guest) {
    return guests.running().stream()
        .filter(other -> !guest.uuid().equals(other.getUuid()))
        .toList();
  }
}
