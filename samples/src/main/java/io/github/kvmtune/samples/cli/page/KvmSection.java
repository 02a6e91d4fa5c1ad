package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.Verdict;

/** What KVM can do here, and whether interrupts reach guests without leaving them. */
final class KvmSection {

  private KvmSection() {}

  static Section of(Host host) {
    Kvm kvm = host.kvm();
    Items items = new Items().add("/dev/kvm", kvm.device());
    if (isX86(host)) {
      addVendorFacts(items, host.cpus().model(), kvm);
    }
    return items
        .add("longest halt poll", kvm.haltPolling().limit())
        .add("vhost-net", host.networking().vhostNet())
        .addIfKnown("vhost-net zero copy", host.networking().zeroCopyTransmit())
        .addIfKnown("tap devices", host.networking().tun())
        .add("IOMMU", host.pci().iommu())
        .addIfKnown("interrupt remapping", host.pci().interruptRemapping())
        .addIfDecided("posted interrupts", host.postedDeviceInterrupts())
        .under("KVM");
  }

  /** Also where the architecture is unknown: better a line too many than one too few. */
  private static boolean isX86(Host host) {
    return host.arch().orElse("x86_64").equals("x86_64");
  }

  private static void addVendorFacts(Items items, CpuModel cpu, Kvm kvm) {
    items
        .add("vendor module", kvm.vendor())
        .addIfKnown("nested paging", kvm.nestedPaging())
        .addIfKnown("nested guests", kvm.nested())
        .addIfKnown("page modification log", kvm.pageModificationLogging());
    if (!cpu.isAmd()) {
      items.add("APICv", kvm.apicv());
      addIfActive(items, kvm.apicv(), "IPI virtualization", kvm.interrupts().ipiVirtualization());
    }
    if (!cpu.isIntel()) {
      items.add("AVIC", kvm.avic());
      addIfActive(items, kvm.avic(), "x2AVIC", kvm.interrupts().x2avic());
    }
  }

  /** What depends on something that is not there needs no line of its own. */
  private static void addIfActive(Items items, Verdict needed, String name, Verdict verdict) {
    if (needed.isActive()) {
      items.add(name, verdict);
    }
  }
}
