package io.github.kvmtune.tuning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All tunings, in the order they run: placement first, then memory, CPU, time, devices, queues, I/O
 * and limits.
 */
public final class Tunings {

  /** The name of the tuning that placement has to know of, since it looks for free pages. */
  public static final String HUGE_PAGES = HugePages.NAME;

  private static final List<Tuning> ALL =
      List.of(
          new Acceleration(),
          new MachineType(),
          new VcpuPinning(),
          new EmulatorPinning(),
          new GuestNuma(),
          new NumaMemory(),
          new HugePages(),
          new PageSharing(),
          new MemoryLocking(),
          new CpuMode(),
          new CpuTopology(),
          new CpuCache(),
          new LargeGuest(),
          new PvSpinlocks(),
          new DedicatedHint(),
          new ApicVirtualization(),
          new RealtimeScheduling(),
          new Timers(),
          new HypervEnlightenments(),
          new VirtioModels(),
          new Balloon(),
          new LeanDevices(),
          new EntropySource(),
          new GuestAgent(),
          new NetQueues(),
          new VhostNet(),
          new IoThreads(),
          new IoThreadPinning(),
          new DiskQueues(),
          new ScsiQueues(),
          new DiskIo(),
          new DiskThrottling());

  private Tunings() {}

  public static List<Tuning> all() {
    return ALL;
  }

  public static Optional<Tuning> named(String name) {
    return ALL.stream().filter(tuning -> tuning.name().equals(name)).findFirst();
  }

  /** The names by which tunings can be switched off. */
  public static Set<String> names() {
    return ALL.stream().map(Tuning::name).collect(Collectors.toUnmodifiableSet());
  }
}
