package io.github.kvmtune.it;

import io.github.kvmtune.Target;
import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the host must be like for its libvirt to show a mistake. */
enum Need {
  NOTHING("nothing", (host, target) -> true),
  CGROUP_V1(
      "cgroup v1, as v2 lets a part have more than the whole",
      host -> host.limits().cgroups().value().filter(v -> v != CgroupVersion.V2).isPresent()),
  NO_REALTIME(
      "a host whose guests may not have realtime threads",
      host ->
          host.limits().realtimeGroups().is(true) || host.limits().realtimeScheduling().is(false)),
  NO_LOCKING(
      "a host whose guests may not lock memory", host -> host.limits().memoryLocking().is(false)),
  FIXED_TSC(
      "a host whose TSC has a known frequency and is not scaled",
      host -> host.time().tscHertz().isKnown() && host.time().tscScaling().is(false)),
  NO_GIANT_MOUNT(
      "a host without a mount of 1 GiB pages",
      host -> host.memory().hugePageMount(ByteSize.gib(1)).isEmpty()),
  NO_NUMAD("a host without numad", (host, target) -> !Command.of("which", "numad").succeeds()),
  NO_SWTPM(
      "a host without swtpm", (host, target) -> lacks(target.offer().tpmBackends(), "emulator")),
  NO_FIRMWARE(
      "a host without UEFI for guests", (host, target) -> lacks(target.offer().firmwares(), "efi")),
  NO_BIOS(
      "a host that does not describe a BIOS for guests",
      (host, target) -> lacks(target.offer().firmwares(), "bios")),
  NO_SEV("a host without SEV", (host, target) -> lacks(target.offer().launchSecurity(), "sev")),
  KVM("KVM, where QEMU asks what each enlightenment is made of", Need::never),
  AMD("KVM of an AMD CPU", Need::never),
  VIRTUAL_FUNCTION("a NIC with virtual functions to pass through", Need::never),
  TWO_NODES("two NUMA nodes; the KVM lab has them", host -> host.numaNodes().size() > 1),
  CGROUP_V2("cgroup v2", host -> host.limits().cgroups().is(CgroupVersion.V2)),
  /**
   * A libvirtd 9.0.0 that had refused a few of these died soon after, so another process is asked.
   */
  OWN_PROCESS("libvirt in a process of its own", (host, target) -> true),
  NEWER_LIBVIRT("a newer libvirt", Need::never);

  private final String words;
  private final BiPredicate<Host, Target> met;

  Need(String words, BiPredicate<Host, Target> met) {
    this.words = words;
    this.met = met;
  }

  Need(String words, Predicate<Host> met) {
    this(words, (host, target) -> met.test(host));
  }

  static Need named(String word) {
    return word.isEmpty() ? NOTHING : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As the end of a sentence. */
  String words() {
    return words;
  }

  boolean isMetBy(Host host, Target target) {
    return met.test(host, target);
  }

  private static boolean lacks(Optional<Set<String>> offered, String word) {
    return offered.filter(words -> !words.contains(word)).isPresent();
  }

  private static boolean never(Host host, Target target) {
    return false;
  }
}
