package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.NumaBalancing;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Says whether the host's automatic NUMA balancing serves this guest. It has no XML; the host
 * switches it on for all.
 *
 * <p>Source: Linux kernel, sysctl kernel.numa_balancing.
 */
final class NumaBalancingAnswer implements Tuning {

  @Override
  public String name() {
    return "numa-balancing";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "Automatic NUMA balancing",
            "Says whether the host brings threads and memory of this guest together by itself.")
        .reference("Linux kernel: sysctl kernel.numa_balancing")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Fact<NumaBalancing> balancing = situation.host().memory().numaBalancing();
    return List.of(
        decide(situation, balancing)
            .fact("automatic NUMA balancing", balancing)
            .reference("Linux kernel: sysctl kernel.numa_balancing")
            .build());
  }

  private Decision.Builder decide(Situation situation, Fact<NumaBalancing> balancing) {
    if (situation.host().numaNodes().size() < 2) {
      return Decision.leftAlone(name(), "the host has one node, so there is nothing to balance");
    }
    if (situation.exclusive().isPresent()) {
      return Decision.leftAlone(
          name(),
          "the guest is tied to its nodes, where its threads and memory are together already");
    }
    if (balancing.value().filter(set -> !set.followsThreads()).isPresent()) {
      return Decision.refused(
              name(), "it is off, so memory stays where it was first touched when threads move on")
          .advise(
              "bring memory and threads of floating guests together",
              "sysctl kernel.numa_balancing=1");
    }
    return Decision.leftAlone(
        name(),
        balancing.isKnown()
            ? "it is on, and moves pages to the threads that use them"
            : "the host does not say whether it is on");
  }
}
