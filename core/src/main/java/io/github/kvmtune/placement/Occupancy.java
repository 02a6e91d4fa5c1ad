package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What other guests hold already.
 *
 * @param cpus host CPUs that a vCPU of another guest is pinned to alone
 */
public record Occupancy(IdSet cpus) {

  public static Occupancy none() {
    return new Occupancy(IdSet.empty());
  }

  /**
   * What these domains, running or planned, are pinned to: a vCPU pinned to a single CPU owns it.
   */
  public static Occupancy of(Collection<Domain> domains) {
    return new Occupancy(
        domains.stream()
            .flatMap(Occupancy::pins)
            .filter(pin -> pin.size() == 1)
            .reduce(IdSet.empty(), IdSet::union));
  }

  private static Stream<IdSet> pins(Domain domain) {
    DomainCputune cputune = domain.getCputune();
    return cputune == null
        ? Stream.empty()
        : cputune.getVcpupins().stream()
            .map(DomainCputuneVcpupin::getCpuset)
            .filter(Objects::nonNull);
  }
}
