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

  @Override
  public String name() {
    return "tuned-profile";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    boolean replaceable =
        List.of(new CpuGovernor(), new IdleStates(), new CpuIsolation()).stream()
            .map(advisor -> advisor.assess(host, use))
            .anyMatch(each -> each.state() == Assessment.State.ADVISED);
    UsedFact used = UsedFact.of("isolated CPUs", host.cpus().isolated());
    if (!replaceable) {
      return Assessment.notNeeded(name(), "there is nothing that a tuned profile would set", used);
    }
    return Assessment.advised(use.runs(Profile.REALTIME) ? realtime(host, use) : floating(used));
  }

  private HostAdvice floating(UsedFact used) {
    return HostAdvice.of(name(), "or let tuned keep the CPUs' speed")
        .because("its profile virtual-host sets the governor and what else a host of guests needs")
        .byHand("tuned-adm profile virtual-host")
        .effect("tuned owns these settings from then on; do not write them elsewhere, too")
        .warn("it is not known whether tuned is installed here")
        .reference("tuned: virtual-host")
        .facts(List.of(used))
        .build();
  }

  private HostAdvice realtime(Host host, HostUse use) {
    Optional<IdSet> cpus = CpuIsolation.cpus(host, use);
    return HostAdvice.of(name(), "or let tuned isolate the CPUs and keep them awake")
        .because(
            "its profile realtime-virtual-host sets the kernel arguments and limits idle states")
        .byHand(
            "isolated_cores="
                + cpus.map(IdSet::toString).orElse("LIST")
                + " in /etc/tuned/realtime-virtual-host-variables.conf")
        .remedy(new Remedy.ByHand("tuned-adm profile realtime-virtual-host", TakesEffect.AT_BOOT))
        .effect("tuned adds kernel arguments itself; leave ours out then")
        .warn("it is not known whether tuned is installed here")
        .reference("tuned: realtime-virtual-host")
        .fact("isolated CPUs", host.cpus().isolated())
        .build();
  }
}
