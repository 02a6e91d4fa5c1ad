package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.hypervisor.Applied.Change;
import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 20 threads apply 200 guests, take them down again, and leave nothing. */
@RequiresLibvirtLibrary
class ManyThreadsTest {

  private static final String URI = "test:///default";
  private static final int THREADS = 20;
  private static final int GUESTS = 200;
  private static final ApplyOptions FAST = ApplyOptions.defaults().settle(Duration.ZERO);

  private final String prefix = "many-" + UUID.randomUUID() + "-";

  @Test
  void withOneConnectionForAll() throws Exception {
    try (Hypervisor shared = Hypervisor.connect(URI)) {
      Host host = shared.host();
      run(number -> cycle(shared, plan(host, number)));
      expectNothingLeft(shared);
    }
  }

  @Test
  void withAConnectionEach() throws Exception {
    try (Hypervisor reader = Hypervisor.connect(URI)) {
      Host host = reader.host();
      run(
          number -> {
            try (Hypervisor own = Hypervisor.connect(URI)) {
              return cycle(own, plan(host, number));
            }
          });
      expectNothingLeft(reader);
    }
  }

  @Test
  void ofSeveralCallersWithOnePlanNobodyFails() throws Exception {
    try (Hypervisor shared = Hypervisor.connect(URI)) {
      GuestPlan plan = plan(shared.host(), 0);
      shared.define(plan);
      List<Change> changes =
          all(
              IntStream.range(0, THREADS)
                  .<Callable<Change>>mapToObj(i -> () -> shared.apply(plan, FAST).change())
                  .toList());
      assertThat(changes).contains(Change.STARTED).isSubsetOf(Change.STARTED, Change.NONE);
      shared.stop(plan.guest().name());
      shared.undefine(plan.guest().name());
    }
  }

  @Test
  void ofSeveralCallersWithOneNewPlanOneCreatesTheGuest() throws Exception {
    try (Hypervisor shared = Hypervisor.connect(URI)) {
      GuestPlan plan = plan(shared.host(), 0);
      List<Change> changes =
          all(
              IntStream.range(0, THREADS)
                  .<Callable<Change>>mapToObj(i -> () -> shared.apply(plan, FAST).change())
                  .toList());
      assertThat(changes).containsOnlyOnce(Change.CREATED);
      assertThat(changes).isSubsetOf(Change.CREATED, Change.STARTED, Change.NONE);
      shared.stop(plan.guest().name());
      shared.undefine(plan.guest().name());
      expectNothingLeft(shared);
    }
  }

  private interface Work {
    Change on(int number);
  }

  private static void run(Work work) throws Exception {
    List<Change> changes =
        all(
            IntStream.range(0, GUESTS)
                .<Callable<Change>>mapToObj(number -> () -> work.on(number))
                .toList());
    assertThat(changes).hasSize(GUESTS).containsOnly(Change.CREATED);
  }

  private static <T> List<T> all(List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new java.util.ArrayList<>();
      for (Future<T> result : threads.invokeAll(work)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Change cycle(Hypervisor hypervisor, GuestPlan plan) {
    Change change = hypervisor.apply(plan, FAST).change();
    assertThat(hypervisor.apply(plan, FAST).change()).isEqualTo(Change.NONE);
    hypervisor.stop(plan.guest().name());
    hypervisor.undefine(plan.guest().name());
    return change;
  }

  private GuestPlan plan(Host host, int number) {
    return Planner.on(host)
        .plan(
            Guest.named(prefix + number)
                .vcpus(1)
                .memory(ByteSize.mib(16))
                .virtType(VirtType.QEMU)
                .build());
  }

  private void expectNothingLeft(Hypervisor hypervisor) {
    for (int number = 0; number < GUESTS; number++) {
      String name = prefix + number;
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.xml(name))
          .withMessageContaining("has no guest");
    }
  }
}
