package io.github.kvmtune.advice;

import java.util.List;

/** All advisors: what KVM needs at all first, then memory, CPUs, time, devices and security. */
public final class Advisors {

  private static final List<Advisor> ALL =
      List.of(
          new KvmDevice(),
          new NestedPaging(),
          new InterruptVirtualization(),
          new NestedVirtualization(),
          new HugePageReservation(),
          new HugePageMount(),
          new TransparentHugePages(),
          new PageMerging(),
          new NumaBalancing(),
          new Swap(),
          new CpuIsolation(),
          new RealtimeLimit(),
          new CpuGovernor(),
          new IdleStates(),
          new TunedProfile(),
          new HaltPolling(),
          new Clocksource(),
          new VhostNet(),
          new ZeroCopyTransmit(),
          new Iommu(),
          new VirtualFunctions(),
          new AioRequests(),
          new CoreScheduling(),
          new Vulnerabilities());

  private Advisors() {}

  public static List<Advisor> all() {
    return ALL;
  }
}
