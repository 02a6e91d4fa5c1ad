package io.github.kvmtune.placement;

import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of cores that a guest has, on a host with fast and slow ones.
 *
 * @param used each kind that it has CPUs of, with those; empty where all cores are alike
 */
record CoreKinds(List<CpuGroup> used) {

  static CoreKinds of(Seat seat) {
    IdSet own = seat.ownCpus();
    return new CoreKinds(
        seat.map().host().cpus().kinds().orElse(List.of()).stream()
            .map(kind -> new CpuGroup(kind.name(), kind.cpus().intersect(own)))
            .filter(kind -> !kind.cpus().isEmpty())
            .toList());
  }

  /** The CPUs of each kind that the host names. */
  static Fact<List<IdSet>> cpus(Host host) {
    return host.cpus().kinds().map(kinds -> kinds.stream().map(CpuGroup::cpus).toList());
  }

  /** Of which kind all are, as the end of a sentence; empty if there is nothing to say. */
  String reason() {
    return used.size() == 1 ? "; all are of kind " + used.get(0).name() : "";
  }

  Optional<String> warning() {
    return used.size() < 2
        ? Optional.empty()
        : Optional.of(
            "some of the guest's vCPUs are slower than others: "
                + used.stream()
                    .map(kind -> "CPUs " + kind.cpus() + " are of kind " + kind.name())
                    .collect(Collectors.joining(", "))
                + "; ask for fewer vCPUs if all are to be alike");
  }
}
