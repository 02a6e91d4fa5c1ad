package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

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
  public About about() {
    return About.of(
            Area.MEMORY,
            "Kernel same-page merging",
            "Keeps the memory of a guest that owns its CPUs from being merged with others'.")
        .reference("libvirt domain format: Memory Backing, nosharepages");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> keepApart(domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact("KSM runs", situation.host().memory().ksm().running())
            .reference("libvirt domain format: Memory Backing, nosharepages")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    return situation.exclusive().isPresent()
        ? Optional.empty()
        : Optional.of(
            Objection.needless("merging equal pages saves memory for guests that share a host"));
  }

  private Decision.Builder keepApart(Domain domain) {
    domain.ensureMemoryBacking().ensureNosharepages();
    return Decision.applied(
            name(),
            "merged pages are copied again on write, which stalls a vCPU, and tell guests about"
                + " each other's contents")
        .set("/domain/memoryBacking/nosharepages", "");
  }
}
