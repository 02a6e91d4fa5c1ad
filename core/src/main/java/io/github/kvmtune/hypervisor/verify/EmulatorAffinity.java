package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.List;
import java.util.Optional;

/** QEMU's main thread keeps to the CPUs that the plan leaves to it. */
final class EmulatorAffinity implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    return promised(evidence.promised()).stream()
        .map(
            cpus ->
                Affinities.compare(
                    "QEMU's main thread", cpus, evidence.threads().emulator(), evidence.threads()))
        .toList();
  }

  private static Optional<IdSet> promised(Domain domain) {
    return Promised.cputune(domain)
        .map(DomainCputune::getEmulatorpin)
        .map(pin -> pin.getCpuset())
        .or(() -> Promised.commonCpus(domain));
  }
}
