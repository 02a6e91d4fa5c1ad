package io.github.kvmtune;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.Version;
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
          .nic(Nic.bridge("br0"))),
  SRIOV_DATABASE(
      InventedHosts::intelTwoNodes,
      Guest.named("sriov1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/nvme0n1p2"))
          .nic(Nic.sriov("ens1f0").mac("52:54:00:6d:90:01").vlan(100))),
  SRIOV_OVER_TWO_NODES(
      TestHosts::manyPages,
      Guest.named("sriov2")
          .vcpus(24)
          .memory(ByteSize.gib(64))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/sriov2"))
          .nic(Nic.bridge("br0"))
          .nic(Nic.sriov("ens1f0"))
          .hotplugSlots(2)),
  SRIOV_FAILOVER(
      InventedHosts::intelTwoNodes,
      Guest.named("sriov3")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.block("/dev/vg0/sriov3"))
          .nic(Nic.sriov("ens1f0").mac("52:54:00:6d:90:02").failover(Nic.bridge("br0")))),
  MACVTAP_WEB(
      InventedHosts::intelTwoNodes,
      Guest.named("macvtap1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.file("/var/lib/libvirt/images/macvtap1.qcow2").thin().size(ByteSize.gib(1024)))
          .nic(Nic.macvtap("ens1f0"))
          .watchdog()
          .vsock()),
  VDPA_CACHE(
      InventedHosts::intelTwoNodes,
      Guest.named("vdpa1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .profile(Profile.DEDICATED)
          .disk(Disk.file("/srv/vdpa1.img").preallocated())
          .nic(Nic.vdpa("/dev/vhost-vdpa-0"))),
  VHOST_USER_ROUTER(
      InventedHosts::intelTwoNodes,
      Guest.named("router1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/router1"))
          .nic(Nic.vhostUser("/run/openvswitch/router1-a.sock"))
          .nic(Nic.vhostUser("/run/openvswitch/router1-b.sock"))),
  THROTTLED_TENANT(
      TestHosts::weighing,
      Guest.named("tenant1")
          .vcpus(2)
          .memory(ByteSize.gib(4))
          .disk(Disk.file("/srv/tenant1-a.qcow2").limit(TestHosts::tenantLimit))
          .disk(Disk.file("/srv/tenant1-b.qcow2").limit(TestHosts::tenantLimit))
          .nic(
              Nic.network("default")
                  .limit(
                      limit ->
                          limit
                              .inbound(ByteSize.parse("100MB"))
                              .inboundBurst(ByteSize.parse("200MB"), ByteSize.mib(64))
                              .outbound(ByteSize.parse("50MB"))))
          .blockWeight(200)),
  OLD_LINUX(
      InventedHosts::intelTwoNodes,
      Guest.named("rhel6")
          .vcpus(2)
          .memory(ByteSize.gib(4))
          .virtio(VirtioDrivers.LEGACY)
          .disk(Disk.block("/dev/vg0/rhel6"))
          .disk(Disk.block("/dev/vg0/rhel6-data").bus(DiskBus.SCSI))
          .nic(Nic.bridge("br0"))),
  MANY_IOTHREADS(
      InventedHosts::intelTwoNodes,
      new Target(Version.parse("11.3.0"), Version.parse("10.0.0")),
      Guest.named("nvme1")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/nvme0n1").iothreads(4))
          .disk(Disk.file("/srv/nvme1.qcow2").bus(DiskBus.SCSI).iothreads(2))
          .nic(Nic.bridge("br0").vlan(7)));

  private final Function<Path, HostTree> tree;
  private final Target target;
  private final GuestBuilder guest;
  private @Nullable Host host;

  Scenario(Function<Path, HostTree> tree, GuestBuilder guest) {
    this(tree, Target.OLDEST_SUPPORTED, guest);
  }

  Scenario(Function<Path, HostTree> tree, Target target, GuestBuilder guest) {
    this.tree = tree;
    this.target = target;
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
    copyHardware(original.hardware(), copy);
    return Planner.on(host()).target(target).plan(change.apply(copy).build());
  }

  private static void copyHardware(Hardware original, GuestBuilder copy) {
    original.virtio().ifPresent(copy::virtio);
    original.blockWeight().ifPresent(copy::blockWeight);
    copy.hotplugSlots(original.hotplugSlots());
    if (original.watchdog()) {
      copy.watchdog();
    }
    if (original.vsock()) {
      copy.vsock();
    }
  }

  /** The libvirt and QEMU that it is planned for. */
  public Target target() {
    return target;
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
