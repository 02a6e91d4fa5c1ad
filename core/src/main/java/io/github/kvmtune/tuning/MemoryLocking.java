package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Keeps all of a realtime guest's memory, and QEMU's, from being swapped out.
 *
 * <p>Source: libvirt domain format, "Memory Backing", locked.
 */
final class MemoryLocking implements Tuning {

  @Override
  public String name() {
    return "memory-locking";
  }

  @Override
  public About about() {
    return About.of(
            Area.MEMORY,
            "Memory locking",
            "Keeps the memory of a realtime guest from being swapped out.")
        .reference("libvirt domain format: Memory Backing, locked");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> lock(situation, domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Memory Backing, locked")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (Secrecy.isAmd(situation.guest())) {
      return Optional.empty();
    }
    if (situation.isOvercommitted()) {
      return Optional.of(
          Objection.unwise("locked memory cannot be swapped, which overcommitting relies on"));
    }
    return situation.guest().profile() == Profile.REALTIME
        ? Optional.empty()
        : Optional.of(Objection.needless("only realtime guests may not wait for a page"));
  }

  private Decision.Builder lock(Situation situation, Domain domain) {
    domain.ensureMemoryBacking().ensureLocked();
    Fact<Boolean> allowed = situation.host().limits().memoryLocking();
    Decision.Builder decision =
        Decision.applied(
                name(),
                Secrecy.isAmd(situation.guest())
                    ? "memory that is encrypted in place cannot be moved, so the host must not try to"
                    : "a page fault on swapped memory takes longer than a realtime guest can wait")
            .set("/domain/memoryBacking/locked", "")
            .fact("daemons may lock memory", allowed);
    if (allowed.is(false)) {
      decision.warn(
          "the guest does not start under a libvirtd that may not lock memory, which daemons here may"
              + " not; give libvirtd's container CAP_SYS_RESOURCE");
    }
    return decision;
  }
}
