package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Lets a vhost-user switch map the guest's memory, without which it has a link but moves no packet.
 *
 * <p>Source: libvirt domain format, "Memory Backing", source and access; libvirt before 11.2 starts
 * such a guest without shared memory and without a word.
 */
final class SharedMemory implements Tuning {

  @Override
  public String name() {
    return "shared-memory";
  }

  @Override
  public About about() {
    return About.of(
            Area.MEMORY,
            "Shared memory for vhost-user",
            "Lets a vhost-user switch map the guest's memory.")
        .reference("libvirt domain format: Memory Backing, source and access");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return List.of(
        UsersWord.on(this, situation)
            .unless(objection(situation), () -> share(domain))
            .asked("networks", situation.guest().nics().size())
            .reference("libvirt domain format: Memory Backing, source and access")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    return situation.guest().nics().stream().anyMatch(Nic.VhostUser.class::isInstance)
        ? Optional.empty()
        : Optional.of(Objection.needless("no process but QEMU needs the guest's memory"));
  }

  private Decision.Builder share(Domain domain) {
    domain.ensureMemoryBacking().ensureSource().setType("memfd");
    domain.ensureMemoryBacking().ensureAccess().setMode("shared");
    return Decision.applied(
            name(),
            "other processes reach what lies in the guest's memory, such as a switch the packets")
        .set("/domain/memoryBacking/source/@type", "memfd")
        .set("/domain/memoryBacking/access/@mode", "shared");
  }
}
