package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainInterface;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A network interface as it was asked for, and its element in the domain.
 *
 * @param path XPath of the element
 * @param wanted what the user asked for
 * @param nic the element
 */
record NicSlot(String path, Nic wanted, DomainInterface nic) {

  static List<NicSlot> of(Guest guest, Domain domain) {
    List<DomainInterface> nics = domain.ensureDevices().getInterfaces();
    return IntStream.range(0, guest.nics().size())
        .mapToObj(
            i ->
                new NicSlot(
                    "/domain/devices/interface[" + (i + 1) + "]", guest.nics().get(i), nics.get(i)))
        .toList();
  }

  /** One decision for each virtio NIC, or the one that there is none. */
  static List<Decision> decideOnVirtio(
      Tuning tuning, Situation situation, Domain domain, Function<NicSlot, Decision> decide) {
    List<Decision> decisions =
        of(situation.guest(), domain).stream().filter(NicSlot::isVirtio).map(decide).toList();
    return decisions.isEmpty()
        ? List.of(
            Decision.leftAlone(tuning.name(), "the guest has no virtio NIC")
                .asked("networks", situation.guest().nics().size())
                .build())
        : decisions;
  }

  /** Whether QEMU emulates it; an assigned device has its own queues. */
  boolean isEmulated() {
    return !(wanted instanceof Nic.Hostdev);
  }

  /** Whether the guest sees a virtio device. */
  boolean isVirtio() {
    return nic.getModel() != null && "virtio".equals(nic.getModel().getType());
  }
}
