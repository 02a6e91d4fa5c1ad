package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.Migration;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Profile;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a guest is to be, in the words of {@code virt-install} where it has them. */
final class GuestOptions {

  @Option(names = "--name", required = true, paramLabel = "N", description = "The guest's name.")
  @SuppressWarnings("NullAway.Init")
  String name;

  @Option(
      names = "--vcpus",
      required = true,
      paramLabel = "N",
      converter = CountConverter.class,
      description = "Number of virtual CPUs.")
  int vcpus;

  @Option(
      names = "--memory",
      required = true,
      paramLabel = "SIZE",
      description = "Guest memory with its unit, such as 8GiB.")
  @SuppressWarnings("NullAway.Init")
  ByteSize memory;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "shared (the default), dedicated, overcommitted or realtime: what the guest is promised.")
  Profile profile = Profile.SHARED;

  @Option(
      names = "--migration",
      paramLabel = "CLASS",
      description =
          "none, same-hardware or cluster: where the guest must be able to migrate to."
              + " same-hardware, or none with a hostdev, unless given.")
  @Nullable Migration migration;

  @Option(
      names = "--os",
      paramLabel = "OS",
      description = "linux (the default), windows or other; other has no virtio drivers.")
  GuestOs os = GuestOs.LINUX;

  @Option(
      names = "--disk",
      paramLabel = "DISK",
      converter = DiskConverter.class,
      description =
          "PATH[,bus=virtio|scsi][,format=raw|qcow2][,cache=none|writeback|writethrough|directsync"
              + "|unsafe][,io=native|threads|io_uring][,size=SIZE][,preallocated=yes][,thin=yes]"
              + "[,iothreads=N][,iops=N][,bytes-per-sec=N][,iotune.read_iops_sec=N and the other"
              + " iotune names of virt-install], repeatable."
              + " bytes-per-sec is a number of bytes or a size such as 100MiB."
              + " The guest boots from the first disk.")
  List<Disk> disks = new ArrayList<>();

  @Option(
      names = "--network",
      paramLabel = "NIC",
      converter = NicConverter.class,
      description =
          NicConverter.KINDS
              + ", each with [,mac=MAC][,vlan=N][,failover=BR][,inbound=SIZE][,inbound-peak=SIZE,"
              + "inbound-burst=SIZE][,inbound-floor=SIZE][,outbound=SIZE][,outbound-burst=SIZE],"
              + " repeatable. Rates are per second, such as 50MB.")
  List<Nic> nics = new ArrayList<>();

  @Mixin BootOptions boot = new BootOptions();

  @Mixin ShareOptions share = new ShareOptions();

  @Option(
      names = "--virt-type",
      paramLabel = "TYPE",
      description = "kvm (the default) or qemu, which emulates the CPU.")
  VirtType virtType = VirtType.KVM;

  @Mixin DeviceOptions devices = new DeviceOptions();

  @Mixin TuningOptions tunings = new TuningOptions();

  Guest guest() {
    GuestBuilder guest =
        Guest.named(name).vcpus(vcpus).memory(memory).profile(profile).os(os).virtType(virtType);
    Optional.ofNullable(migration).ifPresent(guest::migration);
    boot.applyTo(guest);
    share.applyTo(guest);
    disks.forEach(guest::disk);
    nics.forEach(guest::nic);
    devices.applyTo(guest);
    tunings.applyTo(guest);
    return guest.build();
  }
}
