package io.github.kvmtune.hypervisor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsTest {

  private static final String PROMISED =
      """
      <domain type='kvm'>
        <name>db1</name>
        <memory unit='MiB'>4</memory>
        <memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>
        <vcpu>2</vcpu>
        <cputune>
          <vcpupin vcpu='0' cpuset='4'/>
          <vcpupin vcpu='1' cpuset='5'/>
          <emulatorpin cpuset='0-1'/>
          <iothreadpin iothread='1' cpuset='0'/>
        </cputune>
        <numatune><memory mode='strict' nodeset='1'/></numatune>
        <os><type arch='x86_64' machine='q35'>hvm</type></os>
        <devices>
          <disk type='file' device='disk'>
            <driver name='qemu' type='raw' iothread='1' queues='2'/>
            <source file='/a'/>
            <target dev='vda' bus='virtio'/>
            <iotune><total_iops_sec>100</total_iops_sec></iotune>
          </disk>
          <interface type='bridge'>
            <source bridge='br0'/>
            <model type='virtio'/>
            <driver name='vhost' queues='2'/>
          </interface>
        </devices>
      </domain>
      """;

  private static final String LIVE =
      PROMISED
          .replace("<memory unit='MiB'>4<", "<memory unit='KiB'>4096<")
          .replace("size='2' unit='MiB'", "size='2048' unit='KiB'")
          .replace("machine='q35'", "machine='pc-q35-7.2'")
          .replace(
              "<source file='/a'/>", "<source file='/a' index='1'/><alias name='virtio-disk0'/>")
          .replace("<model type='virtio'/>", "<target dev='vnet3'/><model type='virtio'/>");

  @TempDir Path process = Path.of("");

  private static Domain domain(String xml) {
    return LibvirtXml.read(Domain.class, xml);
  }

  private static ThreadAffinity asPromised() {
    return new ThreadAffinity(
        Map.of(0, IdSet.of(4), 1, IdSet.of(5)),
        Optional.of(IdSet.of(0, 1)),
        Map.of(1, IdSet.of(0)),
        "invented");
  }

  private Evidence evidence(String live, ThreadAffinity threads, Optional<QemuProcess> qemu) {
    return new Evidence(
        domain(PROMISED),
        domain(live),
        threads,
        qemu,
        Map.of("vda", Map.of("total_iops_sec", "100")),
        Optional.empty(),
        List.of());
  }

  private static VerifyReport report(Evidence evidence) {
    return VerifyReport.of("db1", "a test", evidence);
  }

  @Test
  void whatLibvirtAddsAndSpellsItsOwnWayIsNoBreach() {
    VerifyReport report = report(evidence(LIVE, asPromised(), Optional.empty()));
    assertThat(report.broken()).isEmpty();
    assertThat(report.isKept()).isTrue();
  }

  @Test
  void anotherMachinesFilesAreNotSeen() {
    VerifyReport report = report(evidence(LIVE, asPromised(), Optional.empty()));
    assertThat(report.with(Outcome.NOT_SEEN))
        .extracting(Item::what)
        .contains("memory in pages of 2MiB on node 1", "NIC 0's queues", "disk vda's I/O thread");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queues='2'/><source       | queues='1'/><source      | /domain/devices/disk/driver/@queues",
        "<vcpu>2<                  | <vcpu>3<                 | /domain/vcpu",
        "machine='pc-q35-7.2'      | machine='pc-i440fx-7.2'  | /domain/os/type/@machine",
        "<source bridge='br0'/>    | <source bridge='br1'/>   | /domain/devices/interface/source/@bridge",
        "<emulatorpin cpuset='0-1'/> | ''                     | /domain/cputune/emulatorpin"
      })
  void whatLibvirtDroppedOrChangedIsFound(String part, String replacement, String path) {
    String squeezed = LIVE.replaceAll(">\\s+<", "><");
    assertThat(squeezed).contains(part.strip());
    String live = squeezed.replace(part.strip(), replacement.strip().replace("''", ""));
    assertThat(report(evidence(live, asPromised(), Optional.empty())).broken())
        .extracting(Item::what)
        .containsExactly(path);
  }

  @Test
  void aThreadElsewhereOrMissingIsFound() {
    ThreadAffinity moved =
        new ThreadAffinity(
            Map.of(0, IdSet.range(0, 7)), Optional.of(IdSet.of(9)), Map.of(), "invented");
    assertThat(report(evidence(LIVE, moved, Optional.empty())).broken())
        .extracting(Item::toString)
        .containsExactly(
            "vCPU 0 runs on: promised 4, found 0-7 (invented)",
            "vCPU 1 runs on: promised 5, found no thread (invented)",
            "QEMU's main thread runs on: promised 0-1, found 9 (invented)",
            "I/O thread 1 runs on: promised 0, found no thread (invented)");
  }

  @Test
  void aNeighbourOnTheCpusIsNamed() {
    Domain neighbour =
        domain("<domain type='kvm'><name>web</name><vcpu cpuset='5-6'>1</vcpu></domain>");
    Evidence kept = evidence(LIVE, asPromised(), Optional.empty());
    Evidence crowded =
        new Evidence(
            kept.promised(),
            kept.live(),
            kept.threads(),
            kept.process(),
            kept.throttling(),
            kept.vcpusInGuest(),
            List.of(neighbour));
    assertThat(report(crowded).broken())
        .extracting(Item::found)
        .containsExactly("\"web\" is pinned to 5");
  }

  @Test
  void pagesRulesAndDevicesOfTheProcessAreCompared() throws IOException {
    write("numa_maps", "7f bind:1 file=/dev/hugepages/a huge N1=2 kernelpagesize_kB=2048\n");
    write(
        "cmdline",
        "qemu\0-device\0{\"driver\":\"virtio-blk-pci\",\"iothread\":\"iothread1\",\"num-queues\":2,"
            + "\"id\":\"virtio-disk0\"}\0");
    assertThat(items("memory in pages of 2MiB on node 1", "memory's placement rule"))
        .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.KEPT));
    assertThat(items("disk vda's I/O thread", "disk vda's queues"))
        .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.KEPT));
  }

  @Test
  void pagesOfAnotherNodeOrSizeAndAForeignIoThreadAreFound() throws IOException {
    write(
        "numa_maps",
        "7f bind:0 file=/dev/hugepages/a huge N0=2 kernelpagesize_kB=2048\n"
            + "80 default anon=9 N1=9 kernelpagesize_kB=4\n");
    write("cmdline", "qemu\0-device\0virtio-blk-pci,iothread=iothread2,id=virtio-disk0\0");
    assertThat(
            items(
                "memory in pages of 2MiB on node 1",
                "memory's placement rule",
                "disk vda's I/O thread",
                "disk vda's queues"))
        .extracting(Item::found)
        .containsExactly("0B", "bind:0", "iothread2", "none");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(process.resolve(file), text);
    Files.createDirectories(process.resolve("task"));
  }

  private List<Item> items(String... names) {
    Evidence evidence = evidence(LIVE, asPromised(), Optional.of(new QemuProcess(process)));
    return report(evidence).items().stream()
        .filter(item -> List.of(names).contains(item.what()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"cpu.max, 50000 100000, 50000", "cpu.max, max 100000, unlimited"})
  void readsALimitOfCgroups2(String file, String text, String quota) throws IOException {
    write("cgroup.controllers", "cpu");
    Path group = Files.createDirectories(process.resolve("machine/guest/libvirt/vcpu0"));
    Files.writeString(group.resolve(file), text + "\n");
    Files.writeString(process.resolve("machine/guest/cpu.weight"), "200\n");
    ThreadGroup thread =
        ThreadGroup.of(process, List.of("0::/machine/guest/libvirt/vcpu0")).orElseThrow();
    assertThat(thread.limit().orElseThrow().quota()).isEqualTo(quota);
    assertThat(thread.ofGuest().shares()).contains("200");
  }

  @Test
  void readsALimitOfCgroups1() throws IOException {
    Path guest = Files.createDirectories(process.resolve("cpu,cpuacct/machine/guest/vcpu0"));
    Files.writeString(guest.resolve("cpu.cfs_quota_us"), "-1\n");
    Files.writeString(guest.resolve("cpu.cfs_period_us"), "100000\n");
    Files.writeString(guest.resolveSibling("cpu.shares"), "512\n");
    ThreadGroup thread =
        ThreadGroup.of(
                process, List.of("9:memory:/machine/guest", "4:cpu,cpuacct:/machine/guest/vcpu0"))
            .orElseThrow();
    assertThat(thread.limit().orElseThrow().quota()).isEqualTo("unlimited");
    assertThat(thread.ofGuest().shares()).contains("512");
  }

  @Test
  void countsTheQueuesOfATap() throws IOException {
    Files.createDirectories(process.resolve("fd"));
    Files.createDirectories(process.resolve("fdinfo"));
    for (int fd = 10; fd < 12; fd++) {
      Files.createSymbolicLink(process.resolve("fd/" + fd), Path.of("/dev/net/tun"));
      Files.writeString(process.resolve("fdinfo/" + fd), "pos:\t0\niff:\tvnet3\n");
    }
    Files.createSymbolicLink(process.resolve("fd/12"), Path.of("/dev/vhost-net"));
    Files.writeString(process.resolve("fdinfo/12"), "pos:\t0\n");
    OpenFiles files = new QemuProcess(process).openFiles().orElseThrow();
    assertThat(files.tapQueues()).containsExactly(Map.entry("vnet3", 2));
    assertThat(files.vhostQueues()).isEqualTo(1);
  }
}
