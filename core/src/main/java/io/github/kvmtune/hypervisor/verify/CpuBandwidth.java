package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.QemuThreads.QemuThread;
import io.github.kvmtune.hypervisor.verify.ThreadGroup.Limit;
import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The CPU time that the guest and each of its threads may use, as its cgroups hold it. */
final class CpuBandwidth implements Room {

  private static final String DEFAULT_PERIOD = "100000";

  @Override
  public List<Item> look(Evidence evidence) {
    return Promised.cputune(evidence.promised())
        .map(cputune -> items(evidence, cputune))
        .orElse(List.of());
  }

  private static List<Item> items(Evidence evidence, DomainCputune cputune) {
    List<Item> items = new ArrayList<>();
    String ofVcpus = promise(cputune.getQuota(), cputune.getPeriod());
    if (!ofVcpus.isEmpty()) {
      for (int vcpu = 0; vcpu < Promised.count(evidence.promised()); vcpu++) {
        int number = vcpu;
        items.add(
            item(
                "CPU time of vCPU " + vcpu,
                ofVcpus,
                evidence,
                threads -> Optional.ofNullable(threads.vcpuThreads().get(number)),
                UnaryOperator.identity()));
      }
    }
    addEmulator(items, evidence, cputune);
    addWhole(items, evidence, cputune);
    return items;
  }

  private static void addEmulator(List<Item> items, Evidence evidence, DomainCputune cputune) {
    String promised = promise(cputune.getEmulatorQuota(), cputune.getEmulatorPeriod());
    if (!promised.isEmpty()) {
      items.add(
          item(
              "CPU time of QEMU's main thread",
              promised,
              evidence,
              QemuThreads::main,
              UnaryOperator.identity()));
    }
  }

  private static void addWhole(List<Item> items, Evidence evidence, DomainCputune cputune) {
    String promised = promise(cputune.getGlobalQuota(), cputune.getGlobalPeriod());
    if (!promised.isEmpty()) {
      items.add(
          item(
              "CPU time of the guest",
              promised,
              evidence,
              QemuThreads::main,
              ThreadGroup::ofGuest));
    }
  }

  private interface Choice {
    Optional<QemuThread> of(QemuThreads threads);
  }

  private static Item item(
      String what,
      String promised,
      Evidence evidence,
      Choice choice,
      UnaryOperator<ThreadGroup> level) {
    return evidence
        .process()
        .flatMap(process -> choice.of(process.threads()).flatMap(process::group))
        .map(level)
        .flatMap(ThreadGroup::limit)
        .map(limit -> Item.compare(what, promised, text(limit), limit.source().toString()))
        .orElseGet(
            () -> Item.notSeen(what, promised, "the cgroup " + Evidence.ONLY_THERE, "cgroup"));
  }

  /** Empty if nothing is promised. */
  private static String promise(@Nullable Long quota, @Nullable Long period) {
    if (quota == null) {
      return "";
    }
    String allowed = quota < 0 ? Limit.NO_QUOTA : quota.toString();
    return allowed + " of " + (period == null ? DEFAULT_PERIOD : period) + " us";
  }

  private static String text(Limit limit) {
    return limit.quota() + " of " + limit.period() + " us";
  }
}
