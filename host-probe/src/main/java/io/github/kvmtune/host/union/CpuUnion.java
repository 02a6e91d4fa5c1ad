package io.github.kvmtune.host.union;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Cpus;
import java.util.Set;

/** The CPUs; how they are nested can be said in any order. */
final class CpuUnion {

  private final Contradictions contradictions;

  CpuUnion(Contradictions contradictions) {
    this.contradictions = contradictions;
  }

  Cpus join(Cpus files, Cpus libvirt) {
    return new Cpus(
        model(files.model(), libvirt.model()),
        contradictions.joined("the online CPUs are", files.online(), libvirt.online()),
        files.offline(),
        files.present(),
        files.possible(),
        files.isolated(),
        files.nohzFull(),
        files.smt(),
        topology(files.topology(), libvirt.topology()),
        files.kinds(),
        files.governors(),
        files.idle());
  }

  // libvirt's model is the nearest of the models it knows, not the CPU's name.
  private CpuModel model(CpuModel files, CpuModel libvirt) {
    return new CpuModel(
        contradictions.joined("the CPU's vendor is", files.vendor(), libvirt.vendor()),
        contradictions.joined("the CPU's family is", files.family(), libvirt.family()),
        contradictions.joined("the CPU's model number is", files.number(), libvirt.number()),
        files.name().or(libvirt.name()),
        files.flags(),
        files.vmxFlags(),
        files.bugs());
  }

  // libvirt leaves caches out, and counts one die and one cluster where the kernel knows none.
  private CpuTopology topology(CpuTopology files, CpuTopology libvirt) {
    return new CpuTopology(
        files.drawers(),
        files.books(),
        contradictions.joined(
            "the packages are", files.packages(), libvirt.packages(), Set::copyOf),
        files.dies().or(libvirt.dies()),
        files.clusters().or(libvirt.clusters()),
        contradictions.joined(
            "the SMT siblings are", files.smtSiblings(), libvirt.smtSiblings(), Set::copyOf),
        files.caches().or(libvirt.caches()));
  }
}
