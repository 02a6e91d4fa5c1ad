package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.DirectBoot;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.hypervisor.verify.QemuProcess;
import io.github.kvmtune.hypervisor.verify.QemuThreads;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Guests planned for this machine, booted by its libvirt, and asked what they got. */
@RequiresLibvirt
class PlannedGuestsIT {

  private static final ByteSize MEMORY = ByteSize.mib(512);
  private static final ByteSize DISK = ByteSize.mib(64);
  private static final Duration BOOT = Duration.ofMinutes(2);

  private final Hypervisor hypervisor = Hypervisor.connect("qemu:///system");

  @AfterEach
  void disconnect() {
    hypervisor.close();
  }

  @Test
  void dedicatedGuestGetsItsPagesPinsAndQueues() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-dedicated")) {
      GuestPlan plan =
          plan(
              guest(scratch, Profile.DEDICATED)
                  .disk(Disk.file(disk(scratch, "a.raw", "raw")))
                  .disk(Disk.file(disk(scratch, "b.qcow2", "qcow2")).bus(DiskBus.SCSI)));
      hypervisor.apply(plan);
      expectTwoVcpus(scratch.console().awaitReport(BOOT));
      expectPlacement((Placement.Exclusive) plan.placement(), Running.qemuOf(scratch.domain()));
    }
  }

  private static void expectTwoVcpus(GuestReport report) {
    assertThat(report.cpus()).hasSize(2);
    assertThat(report.nodes()).hasSize(1);
    assertThat(report.nic("eth0").driver()).isEqualTo("virtio_net");
    assertThat(report.nic("eth0").rxQueues()).isEqualTo(2);
    assertThat(report.disk("vda").queues()).isEqualTo(2);
    assertThat(report.disk("sda").queues()).isEqualTo(2);
    assertThat(report.msiInterrupts()).isPositive();
  }

  private static void expectPlacement(Placement.Exclusive placement, QemuProcess qemu) {
    QemuThreads threads = qemu.threads();
    for (int vcpu = 0; vcpu < placement.pins().size(); vcpu++) {
      assertThat(threads.vcpus()).containsEntry(vcpu, IdSet.of(placement.pins().get(vcpu)));
    }
    assertThat(threads.emulator()).contains(placement.housekeeping());
    assertThat(threads.ioThreads()).containsEntry(1, placement.housekeeping());
    assertThat(placement.pageSize()).contains(ByteSize.mib(2));
    assertThat(qemu.memory().orElseThrow().on(placement.cells().get(0).node(), ByteSize.mib(2)))
        .isEqualTo(MEMORY);
  }

  @Test
  void sharedGuestFloatsAndItsDiskIsThrottled() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-shared")) {
      GuestPlan plan =
          plan(
              guest(scratch, Profile.SHARED)
                  .disk(
                      Disk.file(disk(scratch, "slow.qcow2", "qcow2"))
                          .limit(limit -> limit.iops(50)))
                  .disk(Disk.file(disk(scratch, "fast.qcow2", "qcow2")).bus(DiskBus.SCSI)));
      hypervisor.apply(plan);
      GuestReport report = scratch.console().awaitReport(BOOT);
      expectTwoVcpus(report);
      // QEMU lets a tenth of a second's operations pass at once before it holds to the limit.
      assertThat(report.disk("vda").readsPerSecond()).isLessThan(50 * 1.1);
      QemuProcess qemu = Running.qemuOf(scratch.domain());
      assertThat(qemu.threads().vcpus())
          .containsEntry(0, hypervisor.host().cpus().online().orElseThrow());
      assertThat(qemu.memory().orElseThrow().on(0, ByteSize.mib(2))).isEqualTo(ByteSize.ZERO);
    }
  }

  @Test
  void aGuestThatDoesNotStartLeavesNothingBehind() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-broken")) {
      GuestPlan plan = plan(guest(scratch, Profile.SHARED).nic(Nic.bridge("no-such-bridge")));
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.apply(plan))
          .withMessageContaining("start guest \"kvmtune-it-broken\"")
          .withMessageContaining("no-such-bridge");
      assertThat(Command.virsh("dominfo", scratch.domain()).succeeds()).isFalse();
    }
  }

  @Test
  void aGuestOfTheSameNameIsLeftAlone() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-twice")) {
      hypervisor.define(plan(guest(scratch, Profile.SHARED)));
      String before = hypervisor.xml(scratch.domain());
      GuestPlan other = plan(guest(scratch, Profile.SHARED).vcpus(1));
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.apply(other))
          .withMessageContaining("has a guest of that name already");
      assertThat(hypervisor.xml(scratch.domain())).isEqualTo(before);
    }
  }

  @Test
  void anElementThatLibvirtDoesNotKnowIsRefusedInsteadOfDropped() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-unknown")) {
      GuestPlan plan =
          plan(
              guest(scratch, Profile.SHARED)
                  .customize(domain -> domain.ensureCpu().ensureTopology().setClusters(1)));
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.define(plan))
          .withMessageContaining("define guest \"kvmtune-it-unknown\"");
    }
  }

  private GuestPlan plan(GuestBuilder guest) {
    return Planner.on(hypervisor.host()).beside(hypervisor.occupancy()).plan(guest.build());
  }

  private static GuestBuilder guest(GuestScratch scratch, Profile profile) {
    GuestImage image = GuestImage.get();
    return Guest.named(scratch.domain())
        .vcpus(2)
        .memory(MEMORY)
        .profile(profile)
        .virtType(VirtType.QEMU)
        .directBoot(
            new DirectBoot(
                image.kernel().toString(),
                Optional.of(image.initrd().toString()),
                Optional.of(GuestImage.CMDLINE)))
        .nic(Nic.bridge(image.bridge()))
        .customize(domain -> logConsole(domain, scratch.consoleLog()));
  }

  private static void logConsole(Domain domain, Path log) {
    domain.ensureDevices().getConsoles().get(0).ensureLog().setFile(log.toString());
  }

  private static String disk(GuestScratch scratch, String name, String format) {
    return scratch.disk(name, format, DISK).toString();
  }
}
