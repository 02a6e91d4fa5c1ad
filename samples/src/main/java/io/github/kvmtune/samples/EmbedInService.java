package io.github.kvmtune.samples;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A service that starts guests for its callers: one connection for all of its threads, which
 * outlives the daemon's restarts; one guest planned and started at a time, so that no two get the
 * same CPUs.
 *
 * <p>Takes libvirt's URI; without one, it uses libvirt's test driver, which needs no daemon.
 */
public final class EmbedInService implements AutoCloseable {

  private final Hypervisor hypervisor;
  private final ExecutorService callers = Executors.newFixedThreadPool(4);

  private EmbedInService(String uri) {
    this.hypervisor = Hypervisor.connect(uri);
  }

  public static void main(String[] args) throws Exception {
    String uri = args.length == 0 ? "test:///default" : args[0];
    try (EmbedInService service = new EmbedInService(uri)) {
      List<Callable<String>> jobs =
          List.of(() -> service.serve("job1"), () -> service.serve("job2"));
      for (Future<String> answer : service.callers.invokeAll(jobs)) {
        System.out.println(answer.get());
      }
    }
  }

  /** What a caller is told; refusals are answers, not accidents. */
  private String serve(String name) {
    try {
      GuestPlan plan = start(name);
      boolean kept = hypervisor.verify(plan).isKept();
      hypervisor.stop(name);
      hypervisor.undefine(name);
      return name + ": ran, " + (kept ? "as promised" : "not as promised");
    } catch (PlanRefusedException | HypervisorException e) {
      return name + ": " + e.getMessage();
    }
  }

  // The next guest must see this one when it is planned.
  private synchronized GuestPlan start(String name) {
    Guest guest =
        Guest.named(name).vcpus(1).memory(ByteSize.mib(64)).virtType(VirtType.QEMU).build();
    GuestPlan plan =
        Planner.on(hypervisor.host())
            .beside(hypervisor.occupancy())
            .target(hypervisor.target(VirtType.QEMU))
            .plan(guest);
    hypervisor.apply(plan);
    return plan;
  }

  @Override
  public void close() throws InterruptedException {
    callers.shutdown();
    callers.awaitTermination(1, TimeUnit.MINUTES);
    hypervisor.close();
  }
}
