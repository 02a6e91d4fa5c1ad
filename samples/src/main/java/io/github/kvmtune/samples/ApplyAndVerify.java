package io.github.kvmtune.samples;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.hypervisor.Applied;
import io.github.kvmtune.hypervisor.ApplyOptions;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.value.ByteSize;

/**
 * Plans a guest for a libvirt, starts it there, asks whether it got what was promised, and removes
 * it again.
 *
 * <p>Takes libvirt's URI; without one, it uses libvirt's test driver, which needs no daemon.
 */
public final class ApplyAndVerify {

  private ApplyAndVerify() {}

  public static void main(String[] args) {
    String uri = args.length == 0 ? "test:///default" : args[0];
    try (Hypervisor hypervisor = Hypervisor.connect(uri)) {
      GuestPlan plan = plan(hypervisor);
      Applied applied =
          hypervisor.apply(
              plan, ApplyOptions.defaults().listener(p -> System.out.println("... " + p.step())));
      System.out.println(applied.guest() + ": " + applied.change());
      System.out.println("once more: " + hypervisor.apply(plan).change());

      VerifyReport report = hypervisor.verify(applied.guest());
      report.items().forEach(item -> System.out.println(item.outcome() + " " + item));

      hypervisor.stop(applied.guest());
      hypervisor.undefine(applied.guest());
    }
  }

  private static GuestPlan plan(Hypervisor hypervisor) {
    return Planner.on(hypervisor.host())
        .beside(hypervisor.occupancy())
        .target(hypervisor.target(VirtType.QEMU))
        .plan(
            Guest.named("kvmtune-sample")
                .vcpus(1)
                .memory(ByteSize.mib(128))
                .virtType(VirtType.QEMU)
                .build());
  }
}
