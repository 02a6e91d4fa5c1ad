package io.github.kvmtune;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A guest planned on a host; each has its golden XML under {@code golden/}. */
public enum Scenario {
  DEDICATED_DATABASE(
      InventedHosts::intelTwoNodes,
      Guest.named("db1")
          .vcpus(8)
          .memory(ByteSize.gib(32))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/db1-data"))
          .disk(Disk.block("/dev/vg1/db1-log"))
          .nic(Nic.bridge("br0"))),
  SHARED_WEB(
      InventedHosts::intelTwoNodes,
      Guest.named("web1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(
              Disk.file("/var/lib/libvirt/images/web1.qcow2")
                  .limit(
                      limit ->
                          limit
                              .iops(1000)
                              .burst(3000, Duration.ofSeconds(30))
                              .bytesPerSecond(ByteSize.mib(100))))
          .nic(Nic.network("default"))),
  OVERCOMMITTED_CI(
      InventedHosts::amdOneNode,
      Guest.named("ci1")
          .vcpus(2)
          .memory(ByteSize.gib(4))
          .profile(Profile.OVERCOMMITTED)
          .migration(Migration.CLUSTER)
          .disk(Disk.file("/var/lib/libvirt/images/ci1.qcow2"))
          .nic(Nic.network("default"))),
  REALTIME_VF(
      InventedHosts::isolatedCpus,
      Guest.named("rt1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .profile(Profile.REALTIME)
          .disk(Disk.block("/dev/vg0/rt1"))
          .nic(Nic.hostdev("0000:3b:02.1"))),
  WIDE_OVER_TWO_NODES(
      TestHosts::manyPages,
      Guest.named("wide1")
          .vcpus(24)
          .memory(ByteSize.gib(64))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/mapper/wide1").bus(DiskBus.SCSI))
          .nic(Nic.bridge("br0"))),
  DEDICATED_ON_AMD_AVIC(
      TestHosts::avic,
      Guest.named("app1")
          .vcpus(6)
          .memory(ByteSize.gib(2))
          .profile(Profile.DEDICATED)
          .migration(Migration.NONE)
          .disk(Disk.block("/dev/vg0/app1"))
          .nic(Nic.bridge("br0"))),
  SHARED_ON_AMD_X2AVIC(
      TestHosts::x2avic,
      Guest.named("app2")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.block("/dev/vg0/app2"))
          .nic(Nic.bridge("br0"))),
  WINDOWS_SERVER(
      InventedHosts::intelTwoNodes,
      Guest.named("win1")
          .vcpus(4)
          .memory(ByteSize.gib(16))
          .os(GuestOs.WINDOWS)
          .disk(Disk.block("/dev/vg0/win1"))
          .nic(Nic.bridge("br0"))),
  UNKNOWN_SYSTEM(
      InventedHosts::intelTwoNodes,
      Guest.named("old1")
          .vcpus(1)
          .memory(ByteSize.gib(1))
          .os(GuestOs.OTHER)
          .disk(Disk.file("/var/lib/libvirt/images/old1.img"))
          .nic(Nic.bridge("br0"))),
  NO_HUGE_PAGES(
      TestHosts::plain,
      Guest.named("plain1")
          .vcpus(3)
          .memory(ByteSize.gib(6))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/plain1"))),
  EMULATED(
      InventedHosts::intelTwoNodes,
      Guest.named("tcg1")
          .vcpus(2)
          .memory(ByteSize.gib(4))
          .profile(Profile.DEDICATED)
          .virtType(VirtType.QEMU)
          .directBoot(
              new DirectBoot(
                  "/boot/vmlinuz", Optional.of("/boot/initrd"), Optional.of("console=ttyS0")))
          .nic(Nic.bridge("br0"))),
  ARM_SERVER(
      TestHosts::arm,
      Guest.named("arm1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.file("/var/lib/libvirt/images/arm1.qcow2"))
          .nic(Nic.bridge("br0"))),
  VERY_LARGE(
      TestHosts::large,
      Guest.named("large1")
          .vcpus(288)
          .memory(ByteSize.gib(1024))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/large1"))
          .nic(Nic.bridge("br0")));

  private final Function<Path, HostTree> tree;
  private final GuestBuilder guest;
  private @Nullable Host host;

  Scenario(Function<Path, HostTree> tree, GuestBuilder guest) {
    this.tree = tree;
    this.guest = guest;
  }

  /** The plan, made anew at each call from the host that was probed at the first. */
  public GuestPlan plan() {
    return plan(builder -> builder);
  }

  /** The plan of a guest that differs a little. */
  public GuestPlan plan(UnaryOperator<GuestBuilder> change) {
    Guest original = guest.build();
    GuestBuilder copy =
        Guest.named(original.name())
            .vcpus(original.vcpus())
            .memory(original.memory())
            .profile(original.profile())
            .migration(original.migration())
            .os(original.os())
            .virtType(original.virtType());
    original.directBoot().ifPresent(copy::directBoot);
    original.disks().forEach(copy::disk);
    original.nics().forEach(copy::nic);
    return Planner.on(host()).plan(change.apply(copy).build());
  }

  /** The host, probed from files that are gone afterwards. */
  public synchronized Host host() {
    if (host == null) {
      host = TestHosts.probe(tree);
    }
    return host;
  }

  public String goldenFile() {
    return Words.of(this) + ".xml";
  }
}
