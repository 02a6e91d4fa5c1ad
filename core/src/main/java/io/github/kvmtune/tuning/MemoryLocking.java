package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Profile;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

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
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (situation.guest().profile() == Profile.REALTIME) {
      domain.ensureMemoryBacking().ensureLocked();
      decision =
          Decision.applied(
                  name(),
                  "a page fault on swapped memory takes longer than a realtime guest can wait")
              .set("/domain/memoryBacking/locked", "");
    } else {
      decision = Decision.leftAlone(name(), "only realtime guests may not wait for a page");
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Memory Backing, locked")
            .build());
  }
}
