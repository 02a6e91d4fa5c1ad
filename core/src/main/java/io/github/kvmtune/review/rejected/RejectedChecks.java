package io.github.kvmtune.review.rejected;

import io.github.kvmtune.review.Check;
import java.util.List;

/** What libvirt refuses to define, in the order of the rules. */
public final class RejectedChecks {

  private static final List<Check> ALL =
      List.of(
          new NativeIoCache(),
          new ThrottleTotalAndParts(),
          new ThrottleGroupAlone(),
          new ThrottleGroupDiffers(),
          new DiskIothreadUndeclared(),
          new IothreadBus(),
          new ControllerIothreadModel(),
          new HugePagesOnDemand(),
          new HugePagesAnonymous(),
          new HugePageTwoDefaults(),
          new HugePageCell(),
          new HugePageCellTwice(),
          new MemnodeWithoutCells(),
          new MemnodeAutomatic(),
          new RestrictiveMemory(),
          new CellsTooManyCpus(),
          new CellsOverlap(),
          new CellDistances(),
          new TopologyProduct(),
          new LargeGuestMachine(),
          new LargeGuestInterrupts(),
          new IommuInterrupts(),
          new MachineVcpuLimit(),
          new CpuCacheMode(),
          new CpuCacheLevel(),
          new CpuMigratable(),
          new SchedulerVcpu(),
          new SchedulerOverlap(),
          new TunedIothreadUndeclared(),
          new SchedulerPriority(),
          new CputuneRange(),
          new CacheTuneKvm(),
          new CacheTuneOverlap(),
          new HypervSpinlocks(),
          new HypervTooNew(),
          new TimerPolicy(),
          new TimerAttributes(),
          new TimerUnsupported(),
          new BandwidthFloor(),
          new InterfaceMtu(),
          new InterfaceCoalesce(),
          new IsolatedPort(),
          new TeamingPersistent(),
          new TeamingTransient(),
          new VirtioOptions(),
          new SecureBootMachine(),
          new SecureBootSmm(),
          new EfiAcpi(),
          new FirmwareTwice(),
          new BootOrderTwice(),
          new UsbNone(),
          new VideoNone(),
          new SharedMemoryMissing(),
          new VhostUserDiskLimits(),
          new MemoryHotplugCell(),
          new MemoryDeviceWithoutRoom(),
          new ShareableFormat(),
          new TpmMissing(),
          new SevUnsupported());

  private RejectedChecks() {}

  public static List<Check> all() {
    return ALL;
  }
}
