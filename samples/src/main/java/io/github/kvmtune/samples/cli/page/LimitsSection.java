package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Limits;

/** What guests and this process are confined to. */
final class LimitsSection {

  private LimitsSection() {}

  static Section of(Host host) {
    Limits limits = host.limits();
    return new Items()
        .add("cgroups", limits.cgroups())
        .addIfKnown("CPUs of this process", limits.allowedCpus())
        .addIfKnown("nodes of this process", limits.allowedNodes())
        .addIfKnown("CPUs of guests", limits.guestCpus())
        .addIfKnown("realtime runtime", limits.realtimeRuntime())
        .addIfKnown("realtime period", limits.realtimePeriod())
        .under("Limits");
  }
}
