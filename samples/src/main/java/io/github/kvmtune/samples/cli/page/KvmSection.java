package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Kvm;

/** What KVM can do here, and whether interrupts reach guests without leaving them. */
final class KvmSection {

  private KvmSection() {}

  static Section of(Host host) {
    Kvm kvm = host.kvm();
    return new Items()
        .add("/dev/kvm", kvm.device())
        .add("vendor module", kvm.vendor())
        .add("nested paging", kvm.nestedPaging())
        .add("nested guests", kvm.nested())
        .add("APICv", kvm.apicv())
        .add("IPI virtualization", kvm.interrupts().ipiVirtualization())
        .add("AVIC", kvm.avic())
        .add("x2AVIC", kvm.interrupts().x2avic())
        .add("longest halt poll", kvm.haltPolling().limit())
        .add("vhost-net", host.networking().vhostNet())
        .under("KVM");
  }
}
