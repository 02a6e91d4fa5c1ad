package io.github.kvmtune.review;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a domain's vCPUs may run on the host.
 *
 * @param own the vCPUs that have a pin of their own, with its host CPUs
 * @param others where the other vCPUs may run; empty if anywhere
 * @param vcpus how many vCPUs there are
 */
public record Pins(Map<Integer, IdSet> own, Optional<IdSet> others, int vcpus) {

  public Pins {
    own = Map.copyOf(own);
  }

  public static Pins of(Subject subject) {
    Map<Integer, IdSet> own =
        subject
            .domain()
            .all("cputune/vcpupin")
            .filter(pin -> pin.number("@vcpu").orElse(-1) >= 0 && pin.ids("@cpuset").isPresent())
            .collect(
                Collectors.toMap(
                    pin -> (int) pin.number("@vcpu").orElse(0),
                    pin -> pin.ids("@cpuset").orElse(IdSet.empty()),
                    (first, second) -> first));
    return new Pins(own, subject.domain().ids("vcpu/@cpuset"), subject.vcpus());
  }

  /** Where this vCPU may run; empty if anywhere. */
  public Optional<IdSet> of(int vcpu) {
    return Optional.ofNullable(own.get(vcpu)).or(() -> others);
  }

  /** Whether each vCPU has one host CPU, which no other vCPU of the guest has. */
  public boolean areExclusive() {
    List<IdSet> pins =
        IntStream.range(0, vcpus).mapToObj(this::of).flatMap(Optional::stream).toList();
    return pins.size() == vcpus
        && pins.stream().allMatch(cpus -> cpus.size() == 1)
        && pins.stream().distinct().count() == vcpus;
  }
}
