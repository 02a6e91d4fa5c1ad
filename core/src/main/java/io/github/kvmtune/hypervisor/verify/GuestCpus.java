package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.DomainChannel;
import io.github.kvmtune.xml.domain.DomainChannelTarget;
import io.github.kvmtune.xml.domain.DomainDevices;
import java.util.List;
import java.util.Optional;

/** The guest itself sees the vCPUs that it was given; known only if its agent answers. */
final class GuestCpus implements Room {

  private static final String AGENT = "org.qemu.guest_agent.0";
  private static final String SOURCE = "the guest agent";

  @Override
  public List<Item> look(Evidence evidence) {
    return hasAgent(evidence) ? List.of(item(evidence)) : List.of();
  }

  private static boolean hasAgent(Evidence evidence) {
    return Promised.devices(evidence.promised()).map(DomainDevices::getChannels).stream()
        .flatMap(List::stream)
        .map(DomainChannel::getTarget)
        .flatMap(target -> Optional.ofNullable(target).map(DomainChannelTarget::getName).stream())
        .anyMatch(AGENT::equals);
  }

  private static Item item(Evidence evidence) {
    int promised = Promised.count(evidence.promised());
    return evidence
        .vcpusInGuest()
        .map(found -> Item.compare("vCPUs in the guest", promised, found, SOURCE))
        .orElseGet(
            () ->
                Item.notSeen(
                    "vCPUs in the guest",
                    promised,
                    "the agent does not answer; install qemu-guest-agent in the guest",
                    SOURCE));
  }
}
