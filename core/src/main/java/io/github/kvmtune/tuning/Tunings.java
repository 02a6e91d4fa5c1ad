package io.github.kvmtune.tuning;

import io.github.kvmtune.Guest;
import io.github.kvmtune.placement.PlacementRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All tunings, in the order they run: placement first, then memory, CPU, time, devices, queues, I/O
 * and limits.
 */
public final class Tunings {

  private static final List<Tuning> ALL =
      List.of(
          new Acceleration(),
          new MachineType(),
          new FirmwareChoice(),
          new ConfidentialGuest(),
          new VcpuPinning(),
          new EmulatorPinning(),
          new GuestNuma(),
          new NumaMemory(),
          new NumaBalancingAnswer(),
          new HugePages(),
          new PageSharing(),
          new MemoryLocking(),
          new CpuMode(),
          new CpuMitigations(),
          new NestedVirtualization(),
          new CpuTopology(),
          new CpuCache(),
          new PhysicalAddressSize(),
          new LargeGuest(),
          new PvSpinlocks(),
          new DedicatedHint(),
          new AsyncPageFaults(),
          new ApicVirtualization(),
          new EoiAcceleration(),
          new HardwareIpi(),
          new InterruptController(),
          new CpuShares(),
          new RealtimeScheduling(),
          new CpuIsolation(),
          new HaltPollingAnswer(),
          new Timers(),
          new GuestClock(),
          new HypervEnlightenments(),
          new TrustedPlatform(),
          new Failover(),
          new Macvtap(),
          new Sriov(),
          new VirtioModels(),
          new ScsiControllers(),
          new Balloon(),
          new LeanDevices(),
          new EntropySource(),
          new GuestAgent(),
          new Watchdog(),
          new PanicDevice(),
          new Vsock(),
          new NetQueues(),
          new NetRings(),
          new VhostNet(),
          new ZeroCopyTransmit(),
          new PackedRing(),
          new VdpaPages(),
          new SharedMemory(),
          new IoThreadMapping(),
          new IoThreads(),
          new IoThreadPolling(),
          new IoThreadPinning(),
          new DiskQueues(),
          new ScsiQueues(),
          new DiskIo(),
          new AioRequests(),
          new DiskDiscard(),
          new Qcow2Images(),
          new BlockSizes(),
          new DiskThrottling(),
          new BlockWeight(),
          new NicThrottling(),
          new InterruptVectors(),
          new DeviceLocality(),
          new HotplugPorts());

  private Tunings() {}

  /** What placement has to know of a guest: it looks for free pages, too. */
  public static PlacementRequest placementOf(Guest guest) {
    return HugePages.placementOf(guest);
  }

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
