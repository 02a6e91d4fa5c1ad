package io.github.kvmtune;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** A guest that an expert has written by hand for a host, described for the planner. */
enum Expert {
  DEDICATED_DATABASE(
      "A database with 16 vCPUs and 64 GiB on one node of two",
      ExpertHosts::twoNodes,
      Guest.named("db01")
          .vcpus(16)
          .memory(ByteSize.gib(64))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/vg_nvme0/db01-data"))
          .disk(Disk.block("/dev/vg_nvme1/db01-wal"))
          .nic(Nic.bridge("br0"))),
  WIDE(
      "A guest with 64 vCPUs and 256 GiB over two nodes",
      ExpertHosts::wide,
      Guest.named("wide01")
          .vcpus(64)
          .memory(ByteSize.gib(256))
          .profile(Profile.DEDICATED)
          .disk(Disk.block("/dev/mapper/wide01-os").bus(DiskBus.SCSI))
          .disk(Disk.block("/dev/mapper/wide01-data").bus(DiskBus.SCSI))
          .disk(Disk.block("/dev/mapper/wide01-log"))
          .nic(Nic.bridge("br0"))),
  OVERCOMMITTED_WEB(
      "A web server with 2 vCPUs and 4 GiB on an overcommitted host",
      TestHosts::weighing,
      Guest.named("web01")
          .vcpus(2)
          .memory(ByteSize.gib(4))
          .profile(Profile.OVERCOMMITTED)
          .migration(Migration.CLUSTER)
          .cpuShare(CpuShare.ordinary().weight(100).perVcpu(1))
          .disk(
              Disk.file("/var/lib/libvirt/images/web01.qcow2")
                  .thin()
                  .limit(
                      limit ->
                          limit
                              .bytesPerSecond(ByteSize.mib(100))
                              .burst(ByteSize.mib(200), Duration.ofSeconds(30))
                              .iops(1000)
                              .burst(3000, Duration.ofSeconds(30))
                              .operationSize(ByteSize.kib(64))))
          .nic(Nic.network("default").limit(Expert::sold))
          .blockWeight(200)),
  WINDOWS_SERVER(
      "Windows Server with 8 vCPUs and 32 GiB, UEFI, Secure Boot and TPM",
      ExpertHosts::smallPages,
      Guest.named("win01")
          .vcpus(8)
          .memory(ByteSize.gib(32))
          .profile(Profile.DEDICATED)
          .os(GuestOs.WINDOWS)
          .firmware(Firmware.SECURE_BOOT)
          .tpm()
          .disk(Disk.block("/dev/vg0/win01").bus(DiskBus.SCSI))
          .nic(Nic.bridge("br0"))),
  LOW_LATENCY(
      "A realtime guest with 8 vCPUs, 16 GiB and a virtual function",
      ExpertHosts::isolated,
      Guest.named("rt01")
          .vcpus(8)
          .memory(ByteSize.gib(16))
          .profile(Profile.REALTIME)
          .disk(Disk.block("/dev/vg_node1/rt01"))
          .nic(Nic.hostdev("0000:3b:02.1").mac("52:54:00:6d:90:02"))
          .nic(Nic.bridge("br-mgmt")));

  private final String title;
  private final Function<Path, HostTree> host;
  private final GuestBuilder guest;

  Expert(String title, Function<Path, HostTree> host, GuestBuilder guest) {
    this.title = title;
    this.host = host;
    this.guest = guest;
  }

  private static NicLimit sold(NicLimit none) {
    ByteSize average = ByteSize.parse("25600KB");
    ByteSize burst = ByteSize.kib(10240);
    return none.inbound(average)
        .inboundBurst(ByteSize.parse("51200KB"), burst)
        .outbound(average)
        .outboundBurst(burst);
  }

  String title() {
    return title;
  }

  GuestPlan plan() {
    return Planner.on(TestHosts.probe(host)).plan(guest.copy().build());
  }
}
