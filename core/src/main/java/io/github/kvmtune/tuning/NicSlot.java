package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainInterface;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A network interface as it was asked for, and its element in the domain.
 *
 * @param path XPath of the element
 * @param wanted what the user asked for
 * @param nic the element
 */
record NicSlot(String path, Nic wanted, DomainInterface nic) {

  /** The guest's NICs in order, then those that stand in for others, if they are there already. */
  static List<NicSlot> of(Guest guest, Domain domain) {
    List<DomainInterface> nics = domain.ensureDevices().getInterfaces();
    List<Nic> wanted =
        Stream.concat(guest.nics().stream(), standbys(guest).stream()).limit(nics.size()).toList();
    return IntStream.range(0, wanted.size())
        .mapToObj(
            i ->
                new NicSlot(
                    "/domain/devices/interface[" + (i + 1) + "]", wanted.get(i), nics.get(i)))
        .toList();
  }

  static List<Nic> standbys(Guest guest) {
    return guest.nics().stream().flatMap(nic -> nic.options().failover().stream()).toList();
  }

  /** One decision for each NIC of a kind, or the one that there is none. */
  static List<Decision> decideOnKind(
      Tuning tuning,
      Situation situation,
      Domain domain,
      Predicate<NicSlot> kind,
      String none,
      Function<NicSlot, Decision> decide) {
    List<Decision> decisions =
        of(situation.guest(), domain).stream().filter(kind).map(decide).toList();
    return decisions.isEmpty()
        ? List.of(
            Decision.leftAlone(tuning.name(), none)
                .asked("networks", situation.guest().nics().size())
                .build())
        : decisions;
  }

  /** One decision for each virtio NIC, or the one that there is none. */
  static List<Decision> decideOnVirtio(
      Tuning tuning, Situation situation, Domain domain, Function<NicSlot, Decision> decide) {
    return decideOnKind(
        tuning, situation, domain, NicSlot::isVirtio, "the guest has no virtio NIC", decide);
  }

  /** Whether its model is QEMU's choice; others speak one language only. */
  boolean isTap() {
    return wanted instanceof Nic.Bridge
        || wanted instanceof Nic.Network
        || wanted instanceof Nic.Macvtap;
  }

  /** Whether it is served by hardware or a switch that may know packed rings. */
  boolean isOffloaded() {
    return wanted instanceof Nic.Vdpa || wanted instanceof Nic.VhostUser;
  }

  /** Whether the guest sees a virtio device. */
  boolean isVirtio() {
    return nic.getModel() != null
        && nic.getModel().getType() != null
        && nic.getModel().getType().startsWith("virtio");
  }
}
