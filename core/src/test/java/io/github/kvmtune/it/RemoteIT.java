package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.verify.Item;
import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A libvirt behind ssh, where nothing but libvirt can be asked; a script stands in for ssh. */
@RequiresLibvirt
class RemoteIT {

  private static final String SSH =
      """
      #!/bin/sh
      while [ "$1" != -- ]; do shift; done
      shift 2
      exec sh -c "$*"
      """;

  @TempDir Path directory = Path.of("");

  private String uri() throws IOException {
    Path ssh = Files.writeString(directory.resolve("ssh"), SSH);
    Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
    return "qemu+ssh://root@elsewhere/system?command=" + ssh;
  }

  @Test
  void plansAppliesAndVerifiesThroughLibvirtAlone() throws IOException {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-remote");
        Hypervisor hypervisor = Hypervisor.connect(uri())) {
      assertThat(hypervisor.host().cpus().online().isKnown()).isTrue();
      assertThat(hypervisor.freePages(IdSet.of(0).toList(), PAGES).get(0)).containsKey(PAGE);

      GuestPlan plan = ItGuests.plan(hypervisor, ItGuests.withDisks(scratch, Profile.SHARED));
      hypervisor.apply(plan);
      VerifyReport report = hypervisor.verify(scratch.domain());
      assertThat(report.broken()).isEmpty();
      assertThat(report.with(Outcome.KEPT))
          .extracting(Item::source)
          .contains("the running guest's XML", "QEMU, through libvirt's virDomainGetBlockIoTune");

      Command.virsh("vcpupin", scratch.domain(), "1", "0", "--live").run();
      assertThat(hypervisor.verify(plan).broken())
          .allSatisfy(item -> assertThat(item.what()).isEqualTo("vCPU 1 runs on"));
    }
  }

  private static final ByteSize PAGE = ByteSize.mib(2);
  private static final java.util.List<ByteSize> PAGES = java.util.List.of(PAGE);
}
