package io.github.kvmtune.host;

import java.util.List;
import java.util.Set;

/**
 * Dividing caches and memory bandwidth between guests, through the resctrl file system.
 *
 * @param caches caches that can be divided; absent where resctrl is not mounted
 * @param bandwidth how memory bandwidth can be divided; absent where it cannot be
 * @param cpuFlags the CPU's flags, with {@code cat_l3}, {@code cat_l2} and {@code mba}
 */
public record Resctrl(
    Fact<List<CacheAllocation>> caches,
    Fact<BandwidthAllocation> bandwidth,
    Fact<Set<String>> cpuFlags) {

  private static final Set<String> FLAGS = Set.of("cat_l3", "cat_l2", "mba");

  /** Whether guests can be given a part of a cache or of the memory bandwidth. */
  public Verdict usable() {
    if (caches.value().filter(list -> !list.isEmpty()).isPresent() || bandwidth.isKnown()) {
      return Verdict.active("resctrl is mounted and can divide", caches, bandwidth);
    }
    if (!cpuFlags.isKnown()) {
      return Verdict.unknown("the host does not show its CPU's flags", cpuFlags, caches);
    }
    // Other architectures than x86, which is known by this flag, show no sign of it.
    if (!cpuFlags.orElse(Set.of()).contains("tsc")) {
      return Verdict.unknown("this CPU's flags do not tell", cpuFlags, caches);
    }
    return cpuFlags.orElse(Set.of()).stream().anyMatch(FLAGS::contains)
        ? Verdict.inactive(
            "the CPU can, but resctrl is not mounted; mount -t resctrl resctrl /sys/fs/resctrl",
            cpuFlags,
            caches)
        : Verdict.inactive("the CPU can divide neither caches nor memory bandwidth", cpuFlags);
  }
}
