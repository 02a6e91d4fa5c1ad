package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.IdleState;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.Collectors;

/** The CPUs and the kernel that runs on them. */
final class MachineSection {

  private MachineSection() {}

  static Section of(Host host) {
    Cpus cpus = host.cpus();
    Items items =
        new Items()
            .add("architecture", host.arch())
            .add("kernel", host.kernel())
            .addIfKnown("kernel command line", host.kernelCommandLine())
            .add("CPU", cpus.model().name().or(cpus.model().vendor()))
            .add("online CPUs", counted(cpus.online()))
            .add("", shape(cpus.topology()));
    addUnlessEmpty(items, "offline CPUs", cpus.offline().map(ids -> pluggedIn(ids, cpus)));
    addUnlessEmpty(items, "isolated CPUs", cpus.isolated());
    addUnlessEmpty(items, "tickless CPUs", cpus.nohzFull());
    items.addIfKnown("kinds of cores", cpus.kinds().map(MachineSection::groups));
    items.addIfKnown("frequency governors", cpus.governors().map(MachineSection::groups));
    items.addIfKnown("idle states", cpus.idle().states().map(MachineSection::idleStates));
    items.add("clock source", host.time().clocksource());
    return items.add("TSC for guests", host.time().stableTsc()).under("Machine");
  }

  private static Fact<String> counted(Fact<IdSet> cpus) {
    return cpus.map(ids -> ids.size() + ": " + ids);
  }

  private static String shape(CpuTopology topology) {
    return "packages %s, cores %s, threads per core %s"
        .formatted(
            Values.text(topology.packageCount()),
            Values.text(topology.coreCount()),
            Values.text(topology.threadsPerCore()));
  }

  /** The kernel also counts CPUs as offline that could be plugged in later. */
  private static IdSet pluggedIn(IdSet ids, Cpus cpus) {
    return cpus.present().value().map(ids::intersect).orElse(ids);
  }

  private static void addUnlessEmpty(Items items, String name, Fact<IdSet> cpus) {
    if (cpus.isKnown() && !cpus.is(IdSet.empty())) {
      items.add(name, cpus);
    }
  }

  private static String idleStates(List<IdleState> states) {
    return states.stream().map(MachineSection::idleState).collect(Collectors.joining(", "));
  }

  private static String idleState(IdleState state) {
    boolean everywhere = state.disabledOn().orElse(IdSet.empty()).isEmpty();
    return "%s %s%s"
        .formatted(
            state.name(),
            Values.text(state.latency()),
            everywhere ? "" : " (off on " + Values.text(state.disabledOn()) + ")");
  }

  private static String groups(List<CpuGroup> groups) {
    return groups.stream()
        .map(group -> group.name() + " on " + group.cpus())
        .collect(Collectors.joining(", "));
  }
}
