package io.github.kvmtune.benchmarks;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.value.ByteSize;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans a dedicated guest on a host with 256 CPUs and writes its XML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBenchmark {

  private final Host host = probe();
  private final Guest guest =
      Guest.named("db1")
          .vcpus(8)
          .memory(ByteSize.gib(32))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/db1"))
          .nic(Nic.bridge("br0"))
          .build();

  @Benchmark
  public String plan() {
    return Planner.on(host).plan(guest).xml();
  }

  private static Host probe() {
    try (CapturedHost captured = new CapturedHost()) {
      return HostProbe.at(captured.root()).probe();
    }
  }
}
