package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Smt;
import io.github.kvmtune.value.IdSet;
import java.util.Locale;

/** The CPUs below {@code /sys/devices/system/cpu}. */
final class CpuReader {

  static final String CPUS = "/sys/devices/system/cpu";

  private final KernelFiles files;
  private final IdSet directories;

  CpuReader(KernelFiles files) {
    this.files = files;
    this.directories = NumberedNames.of("cpu", files.names(CPUS));
  }

  Cpus read(CpuModel model) {
    Fact<IdSet> online = online();
    // Without a readable list of online CPUs, those that have a topology are the best set to group.
    IdSet grouped = online.orElse(directories);
    return new Cpus(
        model,
        online,
        // Lists CPUs beyond the kernel's limit as well.
        files.fact(CPUS + "/offline", Values::ids),
        ids("present"),
        ids("possible"),
        ids("isolated").or(BootIsolation.isolated(files)),
        ids("nohz_full").or(BootIsolation.tickless(files)),
        files.fact(CPUS + "/smt/control", CpuReader::smt),
        new TopologyReader(files, grouped).read(),
        new CpuKindReader(files, grouped).read(),
        new GovernorReader(files, grouped).read(),
        new IdleReader(files, grouped).read());
  }

  private static Smt smt(String text) {
    return Smt.valueOf(
        Values.among(text, "on", "off", "forceoff", "notsupported", "notimplemented")
            .toUpperCase(Locale.ROOT));
  }

  private Fact<IdSet> ids(String file) {
    return files.fact(CPUS + "/" + file, text -> plausible(Values.ids(text)));
  }

  /** No CPU is beyond what the kernel was built for. */
  private IdSet plausible(IdSet cpus) {
    int highest = files.fact(CPUS + "/kernel_max", Values::number).orElse(IdSet.LIMIT);
    if (cpus.stream().anyMatch(cpu -> cpu > highest)) {
      throw new IllegalArgumentException("the kernel's highest CPU is " + highest);
    }
    return cpus;
  }

  /** CPUs that are listed as online and have a directory; captures may lack some. */
  private Fact<IdSet> online() {
    Fact<IdSet> listed = ids("online");
    if (listed.isKnown()) {
      return directories.isEmpty() ? listed : listed.map(directories::intersect);
    }
    return files.exists(listed.source()) || directories.isEmpty() ? listed : switchedOn();
  }

  /** Kernels before 2.6.26 have no list; a CPU without a switch is always on. */
  private Fact<IdSet> switchedOn() {
    return Fact.known(
        IdSet.of(directories.stream().filter(this::isSwitchedOn)), CPUS + "/cpu*/online");
  }

  private boolean isSwitchedOn(int cpu) {
    return files.fact(CPUS + "/cpu" + cpu + "/online", Values::flag).orElse(true);
  }
}
