package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Kvm;

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
        .add("IOMMU", host.pci().iommu())
        .addIfKnown("interrupt remapping", host.pci().interruptRemapping())
        .under("KVM");
  }

  /** Also where the architecture is unknown: better a line too many than one too few. */
  private static boolean isX86(Host host) {
    return host.arch().orElse("x86_64").equals("x86_64");
  }

  private static void addVendorFacts(Items items, CpuModel cpu, Kvm kvm) {
    items
        .add("vendor module", kvm.vendor())
        .add("nested paging", kvm.nestedPaging())
        .add("nested guests", kvm.nested());
    if (!cpu.isAmd()) {
      items
          .add("APICv", kvm.apicv())
          .add("IPI virtualization", kvm.interrupts().ipiVirtualization());
    }
    if (!cpu.isIntel()) {
      items.add("AVIC", kvm.avic()).add("x2AVIC", kvm.interrupts().x2avic());
    }
  }
}
