package io.github.kvmtune.it;

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
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;
import java.util.Optional;

/** The guests that the tests here plan: small, emulated, reporting on their console. */
final class ItGuests {

  static final ByteSize MEMORY = ByteSize.mib(256);
  static final int IOPS = 50;

  private static final ByteSize DISK = ByteSize.mib(64);

  private ItGuests() {}

  /** Of two vCPUs with a NIC, without a disk. */
  static GuestBuilder small(GuestScratch scratch, Profile profile) {
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

  /** With a throttled virtio disk, vda, and a SCSI disk, sda. */
  static GuestBuilder withDisks(GuestScratch scratch, Profile profile) {
    return small(scratch, profile)
        .disk(
            Disk.file(scratch.disk("a.raw", "raw", DISK).toString())
                .limit(limit -> limit.iops(IOPS)))
        .disk(Disk.file(scratch.disk("b.qcow2", "qcow2", DISK).toString()).bus(DiskBus.SCSI));
  }

  static GuestPlan plan(Hypervisor hypervisor, GuestBuilder guest) {
    return plan(hypervisor, guest, VirtType.QEMU);
  }

  static GuestPlan plan(Hypervisor hypervisor, GuestBuilder guest, VirtType virtType) {
    return Planner.on(hypervisor.host())
        .beside(hypervisor.occupancy())
        .target(hypervisor.target(virtType))
        .plan(guest.build());
  }

  private static void logConsole(Domain domain, Path log) {
    domain.ensureDevices().getConsoles().get(0).ensureLog().setFile(log.toString());
  }
}
