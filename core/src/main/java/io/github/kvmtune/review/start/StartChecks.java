package io.github.kvmtune.review.start;

import io.github.kvmtune.review.Check;
import java.util.List;

/** What can be defined but does not start, in the order of the rules. */
public final class StartChecks {

  private static final List<Check> ALL =
      List.of(
          new ThrottleBurst(),
          new ThrottleBurstLength(),
          new ThrottleSize(),
          new QueuesOfNetwork(),
          new NetRingSize(),
          new DiskRingSize(),
          new PinnedCpuMissing(),
          new NumaNodeMissing(),
          new AutomaticPlacement(),
          new HugePageMountMissing(),
          new HugePagesTooFew(),
          new GlobalQuota(),
          new RealtimeForbidden(),
          new MemoryLockForbidden(),
          new SharesOfCgroupV2(),
          new BlockWeight(),
          new FirmwareMissing(),
          new HostCpuEmulated(),
          new CpuFeatureUnknown(),
          new HypervDependencies(),
          new EvmcsOnAmd(),
          new BandwidthOfHostdev(),
          new VlanOnBridge(),
          new TscFrequency(),
          new EmulatorOffMemory());

  private StartChecks() {}

  public static List<Check> all() {
    return ALL;
  }
}
