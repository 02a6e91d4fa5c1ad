package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CacheAllocation;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Limits;
import java.util.List;
import java.util.stream.Collectors;

/** What guests and this process are confined to. */
final class LimitsSection {

  private LimitsSection() {}

  private static String shares(List<CacheAllocation> caches) {
    return caches.stream()
        .map(
            cache ->
                "%s in %s ways for %s classes"
                    .formatted(
                        cache.name(), Values.text(cache.ways()), Values.text(cache.classes())))
        .collect(Collectors.joining(", "));
  }

  static Section of(Host host) {
    Limits limits = host.limits();
    return new Items()
        .add("cgroups", limits.cgroups())
        .addIfKnown("CPUs of this process", limits.allowedCpus())
        .addIfKnown("nodes of this process", limits.allowedNodes())
        .addIfKnown("CPUs of guests", limits.guestCpus())
        .addIfKnown("realtime runtime", limits.realtimeRuntime())
        .addIfKnown("realtime period", limits.realtimePeriod())
        .addIfKnown("realtime cgroups", limits.realtimeGroups())
        .addIfKnown("realtime threads", limits.realtimeScheduling())
        .addIfKnown("memory locking", limits.memoryLocking())
        .addIfKnown("native AIO limit", host.storage().aioMaxRequests())
        .addIfKnown("native AIO in use", host.storage().aioRequests())
        .add("io_uring", host.ioUring())
        .add("shares of caches", host.resctrl().usable())
        .addIfKnown("caches", host.resctrl().caches().map(LimitsSection::shares))
        .under("Limits");
  }
}
