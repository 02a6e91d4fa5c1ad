package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Smt;

/**
 * Guests that distrust each other never run on two threads of one core at the same time.
 *
 * <p>Source: Linux kernel, "Core Scheduling" (5.14); libvirt's {@code qemu.conf}, sched_core (8.9).
 */
final class CoreScheduling implements Advisor {

  @Override
  public String name() {
    return "core-scheduling";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Integer> threads = host.cpus().topology().threadsPerCore();
    UsedFact used = UsedFact.of("threads per core", threads);
    if (!use.is(Trait.UNTRUSTED_TENANTS)) {
      return Assessment.notNeeded(name(), "the guests are not said to distrust each other", used);
    }
    if (!threads.isKnown()) {
      return Assessment.unstated(name(), "whether cores run several threads", threads);
    }
    if (threads.orElseThrow() < 2) {
      return Assessment.fine(name(), "each core runs one thread", used);
    }
    if (!host.kernel().isKnown()) {
      return Assessment.unstated(name(), "whether its kernel has core scheduling", host.kernel());
    }
    return Assessment.advised(hasCoreScheduling(host) ? schedule(host) : switchOff(host));
  }

  private static boolean hasCoreScheduling(Host host) {
    return host.kernel().value().filter(kernel -> kernel.isAtLeast(5, 14)).isPresent();
  }

  private HostAdvice schedule(Host host) {
    return advice("share cores within a guest only", host)
        .byHand("sched_core = \"vcpus\" in /etc/libvirt/qemu.conf, then systemctl restart libvirtd")
        .effect("a guest with an odd number of busy vCPUs leaves a thread idle")
        .warn(
            "needs libvirt 8.9 and a kernel built with CONFIG_SCHED_CORE, which is not known here")
        .reference("Linux kernel: Core Scheduling; libvirt: qemu.conf, sched_core")
        .build();
  }

  private HostAdvice switchOff(Host host) {
    return advice("run one thread on each core", host)
        .remedy(new Remedy.KernelArgument("nosmt"))
        .effect("one CPU of each core is left; guests pinned to the others do not start")
        .reference("Linux kernel: The kernel's command-line parameters, nosmt")
        .build();
  }

  private HostAdvice.Builder advice(String what, Host host) {
    Fact<Smt> smt = host.cpus().smt();
    return HostAdvice.of(name(), what)
        .because(
            "two guests on the threads of one core share its caches and buffers, through which one"
                + " can learn what the other computes")
        .fact("threads per core", host.cpus().topology().threadsPerCore())
        .fact("SMT", smt)
        .fact("kernel", host.kernel());
  }
}
