package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.Remedy.TakesEffect;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/**
 * Where tuned is installed, it can keep governor, idle states and isolation by a profile made for
 * hosts of guests.
 *
 * <p>Source: tuned, its profiles virtual-host and realtime-virtual-host.
 */
final class TunedProfile implements Advisor {

  private static final List<Advisor> REPLACED =
      List.of(new CpuGovernor(), new IdleStates(), new CpuIsolation());

  @Override
  public String name() {
    return "tuned-profile";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    List<UsedFact> facts =
        REPLACED.stream()
            .map(advisor -> advisor.assess(host, use))
            .filter(each -> each.state() == Assessment.State.ADVISED)
            .flatMap(each -> each.facts().stream())
            .distinct()
            .toList();
    if (facts.isEmpty()) {
      return Assessment.notNeeded(name(), "there is nothing that a tuned profile would set");
    }
    return Assessment.advised(
        (use.runs(Profile.REALTIME) ? realtime(host, use) : floating()).facts(facts).build());
  }

  private HostAdvice.Builder floating() {
    return HostAdvice.of(name(), "or let tuned keep the CPUs' speed")
        .because("its profile virtual-host sets the governor and what else a host of guests needs")
        .byHand("tuned-adm profile virtual-host")
        .effect("tuned owns these settings from then on; do not write them elsewhere, too")
        .warn("it is not known whether tuned is installed here")
        .reference("tuned: virtual-host");
  }

  private HostAdvice.Builder realtime(Host host, HostUse use) {
    Optional<IdSet> cpus =
        host.cpus().isolated().isKnown() ? CpuIsolation.cpus(host, use) : Optional.empty();
    return HostAdvice.of(name(), "or let tuned isolate the CPUs and keep them awake")
        .because(
            "its profile realtime-virtual-host sets the kernel arguments and limits idle states")
        .byHand(
            "isolated_cores="
                + cpus.map(IdSet::toString).orElse("LIST, the CPUs of realtime guests,")
                + " in /etc/tuned/realtime-virtual-host-variables.conf")
        .remedy(new Remedy.ByHand("tuned-adm profile realtime-virtual-host", TakesEffect.AT_BOOT))
        .effect("tuned adds kernel arguments itself; leave ours out then")
        .warn("it is not known whether tuned is installed here")
        .reference("tuned: realtime-virtual-host");
  }
}
