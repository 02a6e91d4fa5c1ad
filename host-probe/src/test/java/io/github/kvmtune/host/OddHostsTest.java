package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.IdSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absent files are absent facts; malformed ones are problems; nothing throws. */
class OddHostsTest {

  private static final String CPUS = "/sys/devices/system/cpu";

  @TempDir Path root = Path.of("");

  private Host probe(HostTree tree) {
    return HostProbe.at(tree.root()).probe();
  }

  @Test
  void anEmptyDirectoryIsAHostThatSaysNothing() {
    Host host = probe(HostTree.in(root));
    assertThat(host.problems()).isEmpty();
    assertThat(host.cpus().online().isKnown()).isFalse();
    assertThat(host.cpus().topology().l3Domains().isKnown()).isFalse();
    assertThat(host.numaNodes()).isEmpty();
    assertThat(host.memory().hugePages().isKnown()).isFalse();
  }

  @Test
  void aMissingRootIsTheCallersMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostProbe.at(root.resolve("nowhere")))
        .withMessageContaining("nowhere")
        .withMessageContaining("name the one that holds the host's sys and proc");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /sys/devices/system/cpu/online,        '0-x'
          /sys/devices/system/cpu/online,        '0-99999999999'
          /sys/devices/system/node/node0/cpulist, '7-0'
          /sys/devices/system/node/node0/distance, '10'
          /sys/devices/system/node/node1/distance, '10 -1'
          /proc/sys/kernel/numa_balancing,       '7'
          /proc/sys/fs/aio-nr,                   '-5'
          /proc/sys/fs/aio-max-nr,               '99999999999999999999'
          /proc/sys/kernel/osrelease,            'six'
          /sys/kernel/mm/transparent_hugepage/enabled, 'always'
          /sys/module/kvm/parameters/halt_poll_ns, '0x10'
          /sys/block/nvme0n1/size,               '9223372036854775807'
          /sys/devices/system/cpu/cpu0/cache/index3/size, '99999999K'
          /sys/devices/system/cpu/cpu0/cache/index3/level, '99999'
          /sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages, '999999999999'
          /sys/class/net/ens1f0/operstate,       'garbage'
          /sys/devices/system/cpu/vulnerabilities/l1tf, 'garbage'
          """)
  void aMalformedFileIsNamedWithItsContent(String file, String content) {
    Host host = probe(InventedHosts.intelTwoNodes(root).file(file, content));
    assertThat(host.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(file);
              assertThat(problem.message()).contains("\"" + content + "\"");
            });
  }

  @Test
  void aFileThatMayBeCutShortIsReported() {
    Host host = probe(InventedHosts.intelTwoNodes(root).raw(CPUS + "/online", "0-3"));
    assertThat(host.problems())
        .extracting(Problem::message)
        .containsExactly("\"0-3\" does not end with a line break; it may be cut short");
  }

  @Test
  void anEmptyFileIsNotAnEmptyList() {
    Host host =
        probe(InventedHosts.memoryOnlyNode(root).raw("/sys/devices/system/node/node0/cpulist", ""));
    assertThat(host.node(0).orElseThrow().cpus().isKnown()).isFalse();
    assertThat(host.node(2).orElseThrow().cpus().is(IdSet.empty())).isTrue();
    assertThat(host.problems()).extracting(Problem::message).containsExactly("is empty");
  }

  @Test
  void siblingsThatContradictEachOtherAreNotBelieved() {
    Host host =
        probe(
            InventedHosts.intelTwoNodes(root)
                .file(CPUS + "/cpu17/topology/core_cpus_list", "1,16-17"));
    assertThat(host.cpus().topology().smtSiblings().isKnown()).isFalse();
    assertThat(host.problems()).singleElement().asString().contains("/cpu17/", "1,16-17");
  }

  @Test
  void siblingsThatLackTheirOwnCpuAreTakenFromTheOtherThread() {
    Host host =
        probe(InventedHosts.intelTwoNodes(root).file(CPUS + "/cpu17/topology/core_cpus_list", "3"));
    assertThat(host.cpus().topology().siblingsOf(17)).isEqualTo(IdSet.of(1, 17));
    assertThat(host.problems()).singleElement().asString().contains("cpu17 itself is missing");
  }

  @Test
  void offlineCpusAreLeftOutOfEverySet() {
    Host host = probe(InventedHosts.intelTwoNodes(root).file(CPUS + "/online", "0-15"));
    assertThat(host.cpus().topology().threadsPerCore().is(1)).isTrue();
    assertThat(host.node(1).orElseThrow().cpus().is(IdSet.range(8, 15))).isTrue();
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void linksOutOfTheTreeAreNotFollowed(@TempDir Path outside) {
    HostTree.in(outside).file("/secret", "7");
    Host host =
        probe(
            InventedHosts.intelTwoNodes(root)
                .link("/proc/sys/fs/aio-nr", outside.resolve("secret").toString())
                .without("/sys/devices/system/node/node1")
                .link("/sys/devices/system/node/node1", outside.toString()));
    assertThat(host.storage().aioRequests().isKnown()).isFalse();
    assertThat(host.problems())
        .extracting(Problem::file)
        .contains("/proc/sys/fs/aio-nr", "/sys/devices/system/node/node1");
  }

  @Test
  void aLinkToNowhereIsAProblem() {
    Host host = probe(InventedHosts.intelTwoNodes(root).link("/proc/sys/fs/aio-nr", "gone"));
    assertThat(host.problems())
        .extracting(Problem::toString)
        .containsExactly("/proc/sys/fs/aio-nr: is a link to nowhere");
  }

  @Test
  void nodesThatClaimTheSameCpuAreNotBelieved() {
    Host host =
        probe(
            InventedHosts.intelTwoNodes(root)
                .file("/sys/devices/system/node/node0/cpulist", "0-99999"));
    assertThat(host.numaNodes()).noneMatch(node -> node.cpus().isKnown());
    assertThat(host.problems()).hasSize(2);
  }

  @Test
  void nodesThatTheKernelMadeUpShareTheirCpus() {
    HostTree tree =
        InventedHosts.intelTwoNodes(root)
            .file("/sys/devices/system/node/node0/cpulist", "0-31")
            .file("/sys/devices/system/node/node1/cpulist", "0-31");
    Host host = probe(tree);
    assertThat(host.numaNodes()).allMatch(node -> node.cpus().is(IdSet.range(0, 31)));
    assertThat(host.problems()).hasSize(2).allMatch(p -> p.message().contains("another node"));
  }

  @Test
  void packagesWithoutSetsComeInTheOrderOfTheirCpus() {
    HostTree tree = InventedHosts.amdOneNode(root);
    for (int cpu = 0; cpu < 16; cpu++) {
      tree.without(CPUS + "/cpu" + cpu + "/topology")
          .file(CPUS + "/cpu" + cpu + "/topology/physical_package_id", cpu % 2 == 0 ? "7" : "3");
    }
    assertThat(probe(tree).cpus().topology().packages().orElseThrow())
        .containsExactly(IdSet.parse("0,2,4,6,8,10,12,14"), IdSet.parse("1,3,5,7,9,11,13,15"));
  }

  @Test
  void packageIdsThatTheKernelDoesNotKnowAreNoPackage() {
    HostTree tree = InventedHosts.amdOneNode(root);
    for (int cpu = 0; cpu < 16; cpu++) {
      tree.without(CPUS + "/cpu" + cpu + "/topology")
          .file(CPUS + "/cpu" + cpu + "/topology/physical_package_id", "-1");
    }
    assertThat(probe(tree).cpus().topology().packages().isKnown()).isFalse();
    assertThat(probe(tree).problems()).isEmpty();
  }

  @Test
  void mainframesHaveBooksAndDrawers() {
    HostTree tree = InventedHosts.amdOneNode(root);
    for (int cpu = 0; cpu < 16; cpu++) {
      tree.file(CPUS + "/cpu" + cpu + "/topology/book_siblings_list", cpu < 4 ? "0-3" : "4-15")
          .file(CPUS + "/cpu" + cpu + "/topology/drawer_siblings_list", "0-15");
    }
    CpuTopology topology = probe(tree).cpus().topology();
    assertThat(topology.books().orElseThrow())
        .containsExactly(IdSet.range(0, 3), IdSet.range(4, 15));
    assertThat(topology.drawers().orElseThrow()).containsExactly(IdSet.range(0, 15));
  }

  @Test
  void armCpusHaveNumbersForNames() {
    CpuModel model =
        probe(
                HostTree.in(root)
                    .file(
                        "/proc/cpuinfo",
                        "processor : 0\nFeatures : fp asimd\nCPU implementer : 0x41\n"
                            + "CPU architecture: 8\nCPU variant : 0x3\nCPU part : 0xd40"))
            .cpus()
            .model();
    assertThat(model.vendor().is("0x41")).isTrue();
    assertThat(model.number().is(0xd40)).isTrue();
    assertThat(model.flags().orElseThrow()).containsExactlyInAnyOrder("fp", "asimd");
  }

  @Test
  void aLinkWithinTheTreeIsFollowed() {
    Host host = probe(InventedHosts.intelTwoNodes(root).link("/proc/sys/fs/aio-nr", "aio-max-nr"));
    assertThat(host.storage().aioRequests().is(65536L)).isTrue();
  }

  @Test
  void aDirectoryWhereAFileShouldBeIsAProblem() {
    Host host =
        probe(
            InventedHosts.intelTwoNodes(root).without("/proc/meminfo").directory("/proc/meminfo"));
    assertThat(host.memory().total().isKnown()).isFalse();
    assertThat(host.problems())
        .extracting(Problem::toString)
        .containsExactly("/proc/meminfo: is not a file");
  }

  @Test
  void onlineCpusComeFromTheirSwitchesOnKernelsWithoutAList() {
    HostTree tree =
        InventedHosts.amdOneNode(root).without(CPUS + "/online").file(CPUS + "/cpu5/online", "0");
    assertThat(probe(tree).cpus().online().is(IdSet.parse("0-4,6-15"))).isTrue();
  }
}
