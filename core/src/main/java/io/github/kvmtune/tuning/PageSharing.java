package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Keeps the memory of a guest that owns its CPUs out of the kernel's same-page merging.
 *
 * <p>Source: libvirt domain format, "Memory Backing", nosharepages; Linux kernel, KSM.
 */
final class PageSharing implements Tuning {

  @Override
  public String name() {
    return "page-sharing";
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (situation.exclusive().isPresent()) {
      domain.ensureMemoryBacking().ensureNosharepages();
      decision =
          Decision.applied(
                  name(),
                  "merged pages are copied again on write, which stalls a vCPU, and tell guests about"
                      + " each other's contents")
              .set("/domain/memoryBacking/nosharepages", "");
    } else {
      decision =
          Decision.leftAlone(
              name(), "merging equal pages saves memory for guests that share a host");
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact("KSM", situation.host().memory().ksm().running())
            .reference("libvirt domain format: Memory Backing, nosharepages")
            .build());
  }
}
