package io.github.kvmtune.host;

import java.util.Set;

/**
 * What kind of CPU the host has, from {@code /proc/cpuinfo}.
 *
 * @param vendor the vendor's own string, such as {@code GenuineIntel} or {@code AuthenticAMD}; on
 *     ARM its number, {@code 0x41}
 * @param family the CPU family number on x86
 * @param number the model number within the family on x86, the part number on ARM
 * @param name the marketing name
 * @param flags features, {@code flags} on x86, {@code Features} on ARM
 * @param vmxFlags Intel's virtualization features, which the kernel lists since 5.6
 * @param bugs hardware bugs that the kernel knows this CPU to have
 */
public record CpuModel(
    Fact<String> vendor,
    Fact<Integer> family,
    Fact<Integer> number,
    Fact<String> name,
    Fact<Set<String>> flags,
    Fact<Set<String>> vmxFlags,
    Fact<Set<String>> bugs) {

  public boolean isIntel() {
    return vendor.is("GenuineIntel");
  }

  /** AMD, or Hygon, whose CPUs are AMD's design and use AMD's KVM module. */
  public boolean isAmd() {
    return vendor.is("AuthenticAMD") || vendor.is("HygonGenuine");
  }

  /** Whether the flags are known and contain this one. */
  public boolean hasFlag(String flag) {
    return flags.value().filter(known -> known.contains(flag)).isPresent();
  }
}
