package io.github.kvmtune.review.silent;

import io.github.kvmtune.review.Check;
import java.util.List;

/** What runs, but wrongly or slowly, in the order of the rules. */
public final class SilentChecks {

  private static final List<Check> ALL =
      List.of(
          new DedicatedHintShared(),
          new ThreadsNotSiblings(),
          new CacheOfOthers(),
          new RangeOfIsolatedCpus(),
          new EmulatorOnOneNode(),
          new BalloonOfHugePages(),
          new BalloonOfPinnedMemory(),
          new HugePageCellsLeftOut(),
          new MemoryOfCells(),
          new VcpusOfCells(),
          new PinOfMissingVcpu(),
          new NicWithoutModel(),
          new GraphicsWithoutVideo(),
          new SendRingOnTap(),
          new VirtioDriverOfOthers(),
          new TscMode(),
          new PitInhibitsAvic(),
          new X2apicInhibitsAvic(),
          new SynicInhibitsApicv(),
          new NativeIoSparse(),
          new DetectZeroesAlone(),
          new WritebackHardLimit(),
          new MoreQueuesThanVcpus(),
          new TooManyVectors(),
          new HostModelWithoutPv(),
          new NoIothread(),
          new VhostUserPrivateMemory(),
          new UnversionedMachine(),
          new HypervOnOtherSystems(),
          new HardLimitClose(),
          new StrictNodeFull(),
          new HypervWithoutClock(),
          new BandwidthWithoutLimit(),
          new NumaBalancingOfPinned());

  private SilentChecks() {}

  public static List<Check> all() {
    return ALL;
  }
}
