package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputuneVcpusched;
import java.util.List;

/**
 * Runs the vCPUs of a realtime guest, all but the first, under the kernel's FIFO policy, and takes
 * the performance counters away.
 *
 * <p>Source: libvirt domain format, "CPU Tuning", vcpusched; libvirt knowledge base, KVM real time.
 */
final class RealtimeScheduling implements Tuning {

  @Override
  public String name() {
    return "realtime-scheduling";
  }

  @Override
  public About about() {
    return About.of(
            Area.SCHEDULING,
            "Realtime scheduling",
            "Runs the vCPUs of a realtime guest, all but the first, under the FIFO policy.")
        .reference("libvirt domain format: CPU Tuning, vcpusched")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact("isolated CPUs", situation.host().cpus().isolated())
            .reference("libvirt domain format: CPU Tuning, vcpusched")
            .build());
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (situation.guest().profile() != Profile.REALTIME) {
      return Decision.leftAlone(name(), "only realtime guests run ahead of the host's own threads");
    }
    IdSet pins = IdSet.of(situation.exclusive().orElseThrow().pins());
    if (!situation.host().cpus().isolated().orElse(IdSet.empty()).containsAll(pins)) {
      return Decision.refused(
              name(),
              "on CPUs that are not isolated, FIFO vCPUs would starve the kernel's own threads")
          .warn(
              "the guest is pinned but not scheduled in realtime, because CPUs "
                  + pins
                  + " are not isolated")
          .advise(
              "isolate the CPUs that realtime guests run on",
              "isolcpus=managed_irq,domain," + pins + " nohz_full=" + pins + " rcu_nocbs=" + pins);
    }
    return schedule(situation, domain);
  }

  private Decision.Builder schedule(Situation situation, Domain domain) {
    domain.ensureFeatures().ensurePmu().setState(false);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "isolated CPUs have nothing else to run, so FIFO vCPUs are never preempted; vCPU 0 stays"
                    + " ordinary for the guest's housekeeping")
            .set("/domain/features/pmu/@state", "off");
    if (situation.guest().vcpus() > 1) {
      IdSet realtime = IdSet.range(1, situation.guest().vcpus() - 1);
      domain
          .ensureCputune()
          .getVcpuscheds()
          .add(new DomainCputuneVcpusched().setVcpus(realtime).setScheduler("fifo").setPriority(1));
      decision
          .set("/domain/cputune/vcpusched/@vcpus", realtime)
          .set("/domain/cputune/vcpusched/@scheduler", "fifo")
          .set("/domain/cputune/vcpusched/@priority", 1);
    }
    return decision;
  }
}
