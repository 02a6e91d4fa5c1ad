package io.github.kvmtune.benchmarks;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.fleet.Fleet;
import io.github.kvmtune.fleet.FleetHost;
import io.github.kvmtune.fleet.FleetPlan;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 10,000 guests onto 1,000 hosts of two nodes with 32 cores and 2 threads each: where each goes,
 * with its plan; and the memory that all of it takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FleetBenchmark {

  private static final int HOSTS = 1000;
  private static final int GUESTS = 10_000;
  private static final long SEED = 1;
  private static final int[] VCPUS = {1, 2, 2, 4, 4, 4, 6, 8, 8, 12, 16, 24, 32};
  private static final long GIB_OF_VCPU = 4;

  private List<FleetHost> hosts = List.of();
  private List<Guest> guests = List.of();

  private FleetPlan plan = new FleetPlan(List.of(), List.of(), List.of());

  /** Each host has a map of its own; the facts are alike. */
  @Setup(Level.Trial)
  public void draw() {
    Host host = new HostShape(2, 32, 2, 512).host();
    hosts =
        IntStream.range(0, HOSTS)
            .mapToObj(number -> new FleetHost("host" + number, Planner.on(host)))
            .toList();
    Random random = new Random(SEED);
    guests =
        IntStream.range(0, GUESTS)
            .mapToObj(number -> guest("guest" + number, VCPUS[random.nextInt(VCPUS.length)]))
            .toList();
  }

  private static Guest guest(String name, int vcpus) {
    return Guest.named(name)
        .vcpus(vcpus)
        .memory(ByteSize.gib(vcpus * GIB_OF_VCPU))
        .profile(Profile.DEDICATED)
        .build();
  }

  @Benchmark
  public FleetPlan packing() {
    plan = Fleet.packing().place(guests, hosts);
    return plan;
  }

  @Benchmark
  public FleetPlan spreading() {
    plan = Fleet.spreading().place(guests, hosts);
    return plan;
  }

  /** What came of it, outside of the time that is measured. */
  @TearDown(Level.Iteration)
  public void report() {
    long used = plan.hosts().stream().filter(host -> !host.guests().isEmpty()).count();
    System.out.printf(
        "%d guests placed on %d hosts, %d not; %d MiB of memory with all plans%n",
        plan.placed().size(), used, plan.unplaced().size(), Heap.usedMebibytes());
    plan = new FleetPlan(List.of(), List.of(), List.of());
    System.out.printf("%d MiB without%n", Heap.usedMebibytes());
  }
}
