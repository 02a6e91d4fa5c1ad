package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Says whether the host keeps its own threads, scheduler ticks and RCU callbacks off the guest's
 * CPUs. Only the kernel's command line decides that.
 *
 * <p>Source: Linux kernel parameters isolcpus, nohz_full and rcu_nocbs.
 */
final class CpuIsolation implements Tuning {

  @Override
  public String name() {
    return "cpu-isolation";
  }

  @Override
  public About about() {
    return About.of(
            Area.SCHEDULING,
            "CPU and RCU isolation",
            "Says whether the host keeps its own work off the guest's CPUs.")
        .reference("Linux kernel parameters: isolcpus, nohz_full, rcu_nocbs")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Cpus cpus = situation.host().cpus();
    return List.of(
        situation
            .exclusive()
            .map(placement -> judge(IdSet.of(placement.pins()), cpus))
            .orElseGet(
                () ->
                    Decision.leftAlone(
                        name(),
                        "vCPUs that float need the scheduler, which leaves isolated CPUs alone"))
            .fact("isolated CPUs", cpus.isolated())
            .fact("CPUs without a tick", cpus.nohzFull())
            .reference("Linux kernel parameters: isolcpus, nohz_full, rcu_nocbs")
            .build());
  }

  private Decision.Builder judge(IdSet own, Cpus cpus) {
    boolean isolated = cpus.isolated().orElse(IdSet.empty()).containsAll(own);
    boolean tickless = cpus.nohzFull().orElse(IdSet.empty()).containsAll(own);
    if (isolated && tickless) {
      return Decision.leftAlone(
          name(), "the guest's CPUs are isolated and tickless: the host does nothing else there");
    }
    return Decision.refused(
            name(),
            isolated
                ? "the scheduler leaves the guest's CPUs alone, but its tick still interrupts the vCPUs"
                : "the host may run anything on the guest's CPUs " + own + " beside the vCPUs")
        .advise(
            "keep the host's threads, ticks and RCU callbacks off the guest's CPUs",
            "isolcpus=managed_irq,domain," + own + " nohz_full=" + own + " rcu_nocbs=" + own);
  }
}
