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
  WITHOUT_APICV(
      TestHosts::plain,
      Guest.named("noapicv1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .os(GuestOs.WINDOWS)
          .disk(Disk.block("/dev/vg0/noapicv1"))
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
          .disk(Disk.block("/dev/mapper/wide1-data").bus(DiskBus.SCSI))
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
  WINDOWS_11_ON_NEWEST(
      InventedHosts::intelTwoNodes,
      Guest.named("win11")
          .vcpus(4)
          .memory(ByteSize.gib(16))
          .profile(Profile.DEDICATED)
          .os(GuestOs.WINDOWS)
          .firmware(Firmware.SECURE_BOOT)
          .tpm()
          .disk(Disk.block("/dev/vg0/win11"))
          .nic(Nic.bridge("br0")),
      Targets.NEWEST),
  WINDOWS_ON_X2AVIC(
      TestHosts::x2avic,
      Guest.named("win2")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .os(GuestOs.WINDOWS)
          .disk(Disk.block("/dev/vg0/win2").bus(DiskBus.SCSI))
          .nic(Nic.bridge("br0")),
      Targets.MIDDLE),
  WINDOWS_WITH_GUESTS_OF_ITS_OWN(
      InventedHosts::intelTwoNodes,
      Guest.named("win3")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .profile(Profile.DEDICATED)
          .migration(Migration.NONE)
          .os(GuestOs.WINDOWS)
          .force("nested-virtualization", "allow")
          .disk(Disk.block("/dev/vg0/win3"))
          .nic(Nic.bridge("br0")),
      Targets.NEWEST),
  EIGHT_NODES(
      TestHosts::eightNodes,
      Guest.named("wide8")
          .vcpus(64)
          .memory(ByteSize.gib(128))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/wide8"))
          .nic(Nic.bridge("br0"))),
  SHARED_ON_EIGHT_NODES(
      TestHosts::eightNodes,
      Guest.named("app8")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .disk(Disk.block("/dev/vg0/app8"))
          .nic(Nic.bridge("br0"))),
  MORE_THAN_288_VCPUS(
      TestHosts::enormous,
      Guest.named("huge1")
          .vcpus(384)
          .memory(ByteSize.gib(1536))
          .profile(Profile.DEDICATED)
          .firmware(Firmware.SECURE_BOOT)
          .disk(Disk.block("/dev/vg0/huge1"))
          .nic(Nic.bridge("br0")),
      Targets.NEWEST),
  CORE_COMPLEXES(
      TestHosts::coreComplexes,
      Guest.named("ccx1")
          .vcpus(48)
          .memory(ByteSize.gib(48))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/ccx1"))
          .nic(Nic.bridge("br0"))),
  UNEVEN_CORE_COMPLEXES(
      TestHosts::unevenComplexes,
      Guest.named("ccx2")
          .vcpus(240)
          .memory(ByteSize.gib(200))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/ccx2"))
          .nic(Nic.bridge("br0"))),
  NAMED_MODEL_IN_CLUSTER(
      InventedHosts::intelTwoNodes,
      Guest.named("mixed1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .migration(Migration.CLUSTER)
          .force("cpu-mode", "custom:Icelake-Server-noTSX")
          .disk(Disk.file("/var/lib/libvirt/images/mixed1.qcow2"))
          .nic(Nic.bridge("br0"))),
  CPU_SHARE_SOLD(
      InventedHosts::amdOneNode,
      Guest.named("half1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .cpuShare(
              CpuShare.ordinary().weight(50).perVcpu(0.5).total(3).emulator(0.5).perIoThread(0.25))
          .disk(Disk.block("/dev/vg0/half1"))
          .nic(Nic.bridge("br0"))),
  HOTPLUG_AND_UEFI(
      InventedHosts::intelTwoNodes,
      Guest.named("grow1")
          .vcpus(2)
          .mostVcpus(8)
          .memory(ByteSize.gib(8))
          .firmware(Firmware.UEFI)
          .disk(Disk.block("/dev/vg0/grow1"))
          .nic(Nic.bridge("br0"))),
  ENCRYPTED_MEMORY(
      TestHosts::sev,
      Guest.named("secret1")
          .vcpus(4)
          .memory(ByteSize.gib(2))
          .profile(Profile.DEDICATED)
          .confidential(Confidential.SEV_ES)
          .disk(Disk.block("/dev/vg0/secret1"))
          .nic(Nic.bridge("br0"))),
  MEMORY_OUT_OF_REACH(
      TestHosts::sev,
      Guest.named("secret2")
          .vcpus(4)
          .memory(ByteSize.gib(2))
          .confidential(Confidential.SEV_SNP)
          .disk(Disk.block("/dev/vg0/secret2"))
          .nic(Nic.bridge("br0")),
      Targets.NEWEST),
  SHARED_BESIDE_ISOLATED_CPUS(
      InventedHosts::isolatedCpus,
      Guest.named("beside1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.block("/dev/vg0/beside1"))
          .nic(Nic.bridge("br0"))),
  AS_THE_USER_SAYS(
      InventedHosts::intelTwoNodes,
      Guest.named("word1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .force("huge-pages", "2MiB")
          .force("page-sharing", "on")
          .force("memory-locking", "on")
          .force("machine-type", "pc-q35-7.2")
          .force("cpu-topology", "2x2x1")
          .force("numa-memory", "strict")
          .force("memory-balloon", "none")
          .force("emulator-pinning", "0,16")
          .force("eoi-acceleration", "on")
          .forceAnyway("hardware-ipi", "on")
          .without("timers")
          .disk(Disk.block("/dev/vg0/word1"))
          .nic(Nic.bridge("br0"))),
  ARM_DEDICATED(
      TestHosts::arm,
      Guest.named("arm2")
          .vcpus(12)
          .memory(ByteSize.gib(24))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg0/arm2"))
          .nic(Nic.bridge("br0"))),
  MAINFRAME(
      TestHosts::mainframe,
      Guest.named("z1")
          .vcpus(4)
          .memory(ByteSize.gib(8))
          .disk(Disk.block("/dev/disk/by-path/z1"))
          .nic(Nic.bridge("br0"))),
  POWER_SERVER(
      TestHosts::power,
      Guest.named("p1")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .disk(Disk.block("/dev/vg0/p1"))
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
      Guest.named("nvme1")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/nvme0n1").iothreads(4))
          .disk(Disk.file("/srv/nvme1.qcow2").bus(DiskBus.SCSI).iothreads(2))
          .nic(Nic.bridge("br0").vlan(7)),
      Targets.NEWEST);

  private final Function<Path, HostTree> tree;
  private final GuestBuilder guest;
  private final Target target;
  private @Nullable Host host;

  Scenario(Function<Path, HostTree> tree, GuestBuilder guest) {
    this(tree, guest, "9.0.0/7.2.0");
  }

  Scenario(Function<Path, HostTree> tree, GuestBuilder guest, String target) {
    this.tree = tree;
    this.guest = guest;
    this.target = Target.parse(target);
  }

  /** The plan, made anew at each call from the host that was probed at the first. */
  public GuestPlan plan() {
    return plan(builder -> builder);
  }

  /** The plan of a guest that differs a little. */
  public GuestPlan plan(UnaryOperator<GuestBuilder> change) {
    return plan(target, change);
  }

  /** The plan of a guest that differs a little, for another libvirt and QEMU. */
  public GuestPlan plan(Target other, UnaryOperator<GuestBuilder> change) {
    return Planner.on(host()).target(other).plan(change.apply(guest.copy()).build());
  }

  /** What the plan is made for. */
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

  /** Versions that guests are planned for, where these are not the oldest supported. */
  private static final class Targets {

    private static final String MIDDLE = "10.0.0/8.2.0";
    private static final String NEWEST = "11.3.0/10.0.0";
  }
}
