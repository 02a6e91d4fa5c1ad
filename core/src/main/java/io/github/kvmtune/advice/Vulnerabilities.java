package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.Remedy.TakesEffect;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Vulnerability;
import java.util.List;
import java.util.stream.Collectors;

/**
 * No CPU vulnerability is left open, through which a guest could read what is not its own.
 *
 * <p>Source: Linux kernel, "Hardware vulnerabilities".
 */
final class Vulnerabilities implements Advisor {

  @Override
  public String name() {
    return "vulnerabilities";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    List<Vulnerability> all = host.security().vulnerabilities().orElse(List.of());
    List<Vulnerability> open = all.stream().filter(each -> each.isOpen().is(true)).toList();
    if (all.isEmpty()) {
      return Assessment.unknown(name(), "the host does not list CPU vulnerabilities");
    }
    if (open.isEmpty()) {
      return Assessment.fine(name(), "the kernel knows of no open CPU vulnerability");
    }
    return Assessment.advised(advice(host, open));
  }

  private HostAdvice advice(Host host, List<Vulnerability> open) {
    HostAdvice.Builder advice =
        HostAdvice.of(name(), "close the CPU's vulnerabilities")
            .because(
                "the kernel reports "
                    + open.stream().map(Vulnerability::name).collect(Collectors.joining(", "))
                    + " as open, which code in a guest may exploit")
            .remedy(new Remedy.ByHand(update(host), TakesEffect.AT_BOOT))
            .effect("mitigations cost CPU time; how much depends on the load")
            .reference("Linux kernel: Hardware vulnerabilities");
    if (BootArguments.of(host).have("mitigations=off")) {
      advice
          .remedy(
              new Remedy.ByHand(
                  "take mitigations=off from the kernel command line", TakesEffect.AT_BOOT))
          .fact("kernel command line", host.kernelCommandLine());
    }
    open.forEach(each -> advice.facts(List.of(UsedFact.of(each.name(), each.status()))));
    return advice.build();
  }

  private static String update(Host host) {
    return host.cpus().model().hasFlag("hypervisor")
        ? "this host is a guest itself: update the microcode of the machine below, and this kernel"
        : "install the newest kernel and CPU microcode of the distribution";
  }
}
