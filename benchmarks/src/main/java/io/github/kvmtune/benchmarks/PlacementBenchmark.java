package io.github.kvmtune.benchmarks;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.Placer;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One guest on one host that has been mapped: where it fits, and that it does not. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlacementBenchmark {

  private static final int CPUS_OF_NODE = 64;

  /** An empty host of 16 nodes, and a guest for one of them. */
  @State(Scope.Benchmark)
  public static class SixteenNodes {

    private final Placer placer = placer(16, Occupancy.none());
    private final PlacementRequest eightVcpus = dedicated(8, 32);
  }

  /** A host of 64 nodes of which one is free, and a guest for eight. */
  @State(Scope.Benchmark)
  public static class OneFreeOfSixtyFour {

    private final Placer placer = placer(64, oneThreadOfAllButOne());
    private final PlacementRequest eightNodes = dedicated(8 * (CPUS_OF_NODE - 4), 8 * 64);
  }

  /** A guest of 8 vCPUs on 16 nodes of 32 cores with 2 threads: its place with all reasons. */
  @Benchmark
  public Placement fit(SixteenNodes host) {
    return host.placer.place(host.eightVcpus);
  }

  /** Whether it fits there at all. */
  @Benchmark
  public boolean fits(SixteenNodes host) {
    return host.placer.fits(host.eightVcpus);
  }

  /** A guest that needs all CPUs of 8 nodes, on a host that has one such node of 64. */
  @Benchmark
  public boolean refusal(OneFreeOfSixtyFour host) {
    return host.placer.fits(host.eightNodes);
  }

  /** The same, with the reason and what would fit instead. */
  @Benchmark
  public List<String> refusalWithReason(OneFreeOfSixtyFour host) {
    return host.placer.problems(host.eightNodes);
  }

  private static Placer placer(int nodes, Occupancy others) {
    return new Placer(HostMap.of(new HostShape(nodes, 32, 2, 512).host()), others);
  }

  private static Occupancy oneThreadOfAllButOne() {
    return Occupancy.reserved(IdSet.of(IntStream.range(0, 63).map(node -> node * 32 + 31)));
  }

  private static PlacementRequest dedicated(int vcpus, int gib) {
    return PlacementRequest.of(
        Guest.named("guest")
            .vcpus(vcpus)
            .memory(ByteSize.gib(gib))
            .profile(Profile.DEDICATED)
            .build());
  }
}
