package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each size of huge page that guests use is mounted, without which libvirt does not start them.
 *
 * <p>Source: libvirt domain format, "Memory Backing"; Linux kernel, "HugeTLB Pages".
 */
final class HugePageMount implements Advisor {

  @Override
  public String name() {
    return "huge-page-mount";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<?> mounts = host.memory().hugePageMounts();
    if (!use.hasExclusiveCpus()) {
      return Assessment.notNeeded(name(), "only guests with CPUs of their own have reserved pages");
    }
    if (!mounts.isKnown()) {
      return Assessment.unstated(name(), "which hugetlbfs are mounted", mounts);
    }
    List<HostAdvice> advice =
        sizes(host, use)
            .filter(size -> host.memory().hugePageMount(size).isEmpty())
            .map(size -> mount(size, host))
            .toList();
    return advice.isEmpty()
        ? Assessment.fine(
            name(), "every page size in use is mounted", UsedFact.of("hugetlbfs mounts", mounts))
        : Assessment.advised(advice);
  }

  private static Stream<ByteSize> sizes(Host host, HostUse use) {
    Stream<ByteSize> wanted =
        PageDemand.of(host, GuestPlaces.of(host, use)).stream().map(PageDemand::pageSize);
    Stream<ByteSize> there =
        host.memory().hugePages().orElse(List.of()).stream()
            .filter(pool -> pool.total().orElse(0L) > 0)
            .map(HugePagePool::pageSize);
    return Stream.concat(wanted, there).distinct().sorted();
  }

  private HostAdvice mount(ByteSize size, Host host) {
    return HostAdvice.of(name(), "mount a hugetlbfs for pages of " + size)
        .because("libvirt does not start a guest on pages of a size that is mounted nowhere")
        .remedy(unit(size))
        .byHand(
            "systemctl restart libvirtd, or virtqemud where that runs: it looks for mounts once")
        .reference("libvirt domain format: Memory Backing")
        .fact("hugetlbfs mounts", host.memory().hugePageMounts())
        .build();
  }

  private static Remedy unit(ByteSize size) {
    String name = "hugepages" + PageDemand.sizeName(size);
    return new Remedy.Unit(
        "dev-" + name + ".mount",
        List.of(
            "[Unit]",
            "Description=Huge pages of " + size + " for guests",
            "DefaultDependencies=no",
            "Before=sysinit.target",
            "ConditionPathExists=/sys/kernel/mm/hugepages/hugepages-" + size.toKib() + "kB",
            "",
            "[Mount]",
            "What=hugetlbfs",
            "Where=/dev/" + name,
            "Type=hugetlbfs",
            "Options=pagesize=" + PageDemand.sizeName(size),
            "",
            "[Install]",
            "WantedBy=sysinit.target"));
  }
}
