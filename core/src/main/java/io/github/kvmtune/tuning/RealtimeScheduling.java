package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputuneVcpusched;
import java.util.List;
import java.util.Optional;

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
        .values(Values.words("fifo", "rr"));
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Decision.Builder decision =
        word.value()
            .map(
                policy ->
                    word.unless(objection(situation), () -> schedule(policy, situation, domain)))
            .orElseGet(() -> decide(situation, domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact("isolated CPUs", situation.host().cpus().isolated())
            .reference("libvirt domain format: CPU Tuning, vcpusched")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (situation.exclusive().isEmpty()) {
      return Optional.of(
          Objection.unwise(
              "its vCPUs have no CPUs of their own, so they would starve whatever else runs there"));
    }
    return isolated(situation)
        ? Optional.empty()
        : Optional.of(
            Objection.unwise(
                "on CPUs that are not isolated, such vCPUs would starve the kernel's own threads"));
  }

  private static boolean isolated(Situation situation) {
    IdSet pins = IdSet.of(situation.exclusive().orElseThrow().pins());
    return situation.host().cpus().isolated().orElse(IdSet.empty()).containsAll(pins);
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (situation.guest().profile() != Profile.REALTIME) {
      return Decision.leftAlone(name(), "only realtime guests run ahead of the host's own threads");
    }
    if (!isolated(situation)) {
      IdSet pins = IdSet.of(situation.exclusive().orElseThrow().pins());
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
    return schedule("fifo", situation, domain);
  }

  private Decision.Builder schedule(String policy, Situation situation, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
            name(),
            "isolated CPUs have nothing else to run, so FIFO vCPUs are never preempted; vCPU 0 stays"
                + " ordinary for the guest's housekeeping");
    // PowerPC machines refuse the switch.
    if (situation.isX86() || situation.platform() == Platform.AARCH64) {
      domain.ensureFeatures().ensurePmu().setState(false);
      decision.set("/domain/features/pmu/@state", "off");
    }
    limits(situation, decision);
    if (situation.guest().vcpus() > 1) {
      IdSet realtime = IdSet.range(1, situation.guest().vcpus() - 1);
      domain
          .ensureCputune()
          .getVcpuscheds()
          .add(new DomainCputuneVcpusched().setVcpus(realtime).setScheduler(policy).setPriority(1));
      decision
          .set("/domain/cputune/vcpusched/@vcpus", realtime)
          .set("/domain/cputune/vcpusched/@scheduler", policy)
          .set("/domain/cputune/vcpusched/@priority", 1);
    }
    return decision;
  }

  /** The kernel may stop realtime threads for a part of each period, isolated or not. */
  private static void limits(Situation situation, Decision.Builder decision) {
    var limits = situation.host().limits();
    decision.fact("realtime period", limits.realtimePeriod());
    decision.fact("realtime runtime", limits.realtimeRuntime());
    boolean limited =
        limits.realtimeRuntime().isKnown()
            && !limits.realtimeRuntime().value().equals(limits.realtimePeriod().value());
    if (limited) {
      decision.advise(
          "let realtime vCPUs run without the kernel's pause in each period",
          "sysctl kernel.sched_rt_runtime_us=-1");
    }
    if (limits.realtimeScheduling().is(false) || limits.realtimeGroups().is(true)) {
      decision
          .fact("daemons may make realtime threads", limits.realtimeScheduling())
          .fact("realtime is divided among control groups", limits.realtimeGroups())
          .warn(
              "the guest does not start under a libvirtd that is given no realtime, which daemons here"
                  + " are not; give libvirtd's container CAP_SYS_NICE, and its control group realtime");
    }
  }
}
