package io.github.kvmtune.hypervisor.verify;

import java.util.List;

/** All rooms, in the order of the report. */
final class Rooms {

  private static final List<Room> ALL =
      List.of(
          new LiveXml(),
          new VcpuAffinity(),
          new EmulatorAffinity(),
          new IoThreadAffinity(),
          new ThreadScheduling(),
          new Neighbours(),
          new CpuBandwidth(),
          new CpuShares(),
          new MemoryPages(),
          new MemoryPolicy(),
          new LockedMemory(),
          new NicQueues(),
          new VhostNet(),
          new DiskIoThreads(),
          new DiskQueues(),
          new DiskThrottling(),
          new GuestCpus());

  private Rooms() {}

  static List<Room> all() {
    return ALL;
  }
}
