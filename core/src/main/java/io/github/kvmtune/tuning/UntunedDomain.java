package io.github.kvmtune.tuning;

import io.github.kvmtune.DirectBoot;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.DiskSourceView;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainConsole;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainOs;
import java.util.List;
import java.util.Optional;

/**
 * A domain with exactly what the user asked for: what every guest needs to boot, and nothing tuned.
 */
public final class UntunedDomain {

  private UntunedDomain() {}

  /**
   * @param nics the guest's NICs, with the virtual functions that were picked
   */
  public static Domain of(Guest guest, List<Nic> nics, Platform platform) {
    Domain domain = new Domain().setType(guest.virtType().word()).setName(guest.name());
    domain.ensureMemory().setSize(guest.memory());
    domain.ensureVcpu().setPlacement("static").setValue(guest.mostVcpus().orElse(guest.vcpus()));
    guest.mostVcpus().ifPresent(most -> domain.ensureVcpu().setCurrent(guest.vcpus()));
    domain.setOnPoweroff("destroy").setOnReboot("restart").setOnCrash("destroy");
    operatingSystem(domain.ensureOs(), guest, platform);
    firmwareInterfaces(domain, platform, guest);
    domain.ensureClock().setOffset(guest.os() == GuestOs.WINDOWS ? "localtime" : "utc");
    DomainDevices devices = domain.ensureDevices();
    guest.disks().forEach(disk -> devices.getDisks().add(disk(disk, platform)));
    DiskNames.assign(devices.getDisks());
    scsiController(guest, devices);
    nics.forEach(nic -> devices.getInterfaces().add(UntunedNic.of(nic, platform)));
    bootOrder(guest, devices);
    devices.getConsoles().add(new DomainConsole().setType("pty"));
    return domain;
  }

  private static void operatingSystem(DomainOs os, Guest guest, Platform platform) {
    os.ensureType().setArch(platform.arch()).setValue("hvm");
    guest.directBoot().ifPresent(boot -> direct(os, boot));
  }

  private static void direct(DomainOs os, DirectBoot boot) {
    os.setKernel(boot.kernel());
    boot.initrd().ifPresent(os::setInitrd);
    boot.cmdline().ifPresent(os::setCmdline);
  }

  private static void firmwareInterfaces(Domain domain, Platform platform, Guest guest) {
    if (platform == Platform.X86_64) {
      domain.ensureFeatures().ensureAcpi();
      domain.ensureFeatures().ensureApic();
    }
    // On ARM, ACPI comes with UEFI only; a kernel that is started directly reads the device tree.
    if (platform == Platform.AARCH64 && guest.directBoot().isEmpty()) {
      domain.ensureOs().setFirmware("efi");
      domain.ensureFeatures().ensureAcpi();
    }
  }

  private static DomainDisk disk(Disk wanted, Platform platform) {
    DomainDisk disk = new DomainDisk().setDevice("disk").setSourceView(source(wanted));
    disk.ensureDriver().setName("qemu").setType(wanted.format().word());
    disk.ensureTarget().setBus(wanted.bus().map(DiskBus::word).orElse(platform.plainDiskBus()));
    return disk;
  }

  private static DiskSourceView source(Disk wanted) {
    return wanted.isBlockDevice()
        ? new DiskSourceView.Block(wanted.path())
        : new DiskSourceView.File(wanted.path());
  }

  private static void scsiController(Guest guest, DomainDevices devices) {
    if (guest.disks().stream().anyMatch(disk -> disk.bus().equals(Optional.of(DiskBus.SCSI)))) {
      devices
          .getControllers()
          .add(new DomainController().setType("scsi").setIndex(0).setModel("virtio-scsi"));
    }
  }

  private static void bootOrder(Guest guest, DomainDevices devices) {
    if (guest.directBoot().isPresent()) {
      return;
    }
    if (!devices.getDisks().isEmpty()) {
      devices.getDisks().get(0).ensureBoot().setOrder(1);
    } else if (!devices.getInterfaces().isEmpty()) {
      devices.getInterfaces().get(0).ensureBoot().setOrder(1);
    }
  }
}
