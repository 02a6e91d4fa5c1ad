package io.github.kvmtune.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.Assessment.State;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostAdvisorTest {

  @TempDir Path directory = Path.of("");

  private static Assessment assess(HostTree tree, HostUse use, String advisor) {
    return HostAdvisor.on(HostProbe.at(tree.root()).probe()).assess(use).stream()
        .filter(each -> each.name().equals(advisor))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(Assessment assessment) {
    return assessment.advice().stream()
        .flatMap(advice -> advice.remedies().stream())
        .map(Remedy::line)
        .toList();
  }

  /** One file changed on the two-node Intel host, and what it makes an advisor say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared        | numa-balancing           | /proc/sys/kernel/numa_balancing                       | 0     | kernel.numa_balancing = 1
          shared        | numa-balancing           | /proc/sys/kernel/numa_balancing                       | 2     | kernel.numa_balancing = 3
          realtime      | numa-balancing           | /proc/sys/kernel/numa_balancing                       | 1     | kernel.numa_balancing = 0
          shared        | interrupt-virtualization | /sys/module/kvm_intel/parameters/enable_apicv         | N     | options kvm_intel enable_apicv=1
          shared        | nested-paging            | /sys/module/kvm_intel/parameters/ept                  | 0     | options kvm_intel ept=1
          shared        | zero-copy-transmit       | /sys/module/vhost_net/parameters/experimental_zcopytx | 1     | options vhost_net experimental_zcopytx=0
          shared        | transparent-huge-pages   | /sys/kernel/mm/transparent_hugepage/enabled           | always madvise [never] | w /sys/kernel/mm/transparent_hugepage/enabled - - - - madvise
          overcommitted | halt-polling             | /sys/module/kvm/parameters/halt_poll_ns               | 1000  | options kvm halt_poll_ns=0
          dedicated     | page-merging             | /sys/kernel/mm/ksm/run                                | 1     | w /sys/kernel/mm/ksm/run - - - - 2
          shared        | page-merging             | /sys/kernel/mm/ksm/run                                | 1     | w /sys/kernel/mm/ksm/merge_across_nodes - - - - 0
          overcommitted | page-merging             | /sys/kernel/mm/ksm/run                                | 0     | w /sys/kernel/mm/ksm/run - - - - 1
          realtime      | realtime-limit           | /proc/sys/kernel/sched_rt_runtime_us                  | 900000 | kernel.sched_rt_runtime_us = -1
          shared        | aio-requests             | /proc/sys/fs/aio-nr                                   | 60000 | fs.aio-max-nr = 1048576
          realtime      | idle-states              | /proc/cmdline                                         | ro    | intel_idle.max_cstate=1
          shared        | vulnerabilities          | /proc/cmdline                                         | mitigations=off | take mitigations=off from the kernel command line
          """)
  void advisesWhatTheFileCallsFor(
      String profile, String advisor, String file, String content, String line) {
    HostTree tree = InventedHosts.intelTwoNodes(directory).file(file, content);

    Assessment assessment = assess(tree, use(profile), advisor);

    assertThat(assessment.state()).isEqualTo(State.ADVISED);
    assertThat(lines(assessment)).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shared        | numa-balancing           | /proc/sys/kernel/numa_balancing                       | 1   | FINE
          dedicated     | numa-balancing           | /proc/sys/kernel/numa_balancing                       | 0   | FINE
          shared        | interrupt-virtualization | /sys/module/kvm_intel/parameters/enable_apicv         | Y   | FINE
          overcommitted | halt-polling             | /sys/module/kvm/parameters/halt_poll_ns               | 0   | FINE
          shared        | halt-polling             | /sys/module/kvm/parameters/halt_poll_ns               | 1000 | NOT_NEEDED
          realtime      | realtime-limit           | /proc/sys/kernel/sched_rt_runtime_us                  | -1  | FINE
          realtime      | idle-states              | /proc/cmdline                                         | processor.max_cstate=1 | FINE
          shared        | idle-states              | /proc/cmdline                                         | ro  | NOT_NEEDED
          shared        | transparent-huge-pages   | /sys/kernel/mm/transparent_hugepage/enabled           | [always] madvise never | FINE
          shared        | cpu-governor             | /sys/devices/system/cpu/cpufreq/policy0/scaling_governor | performance | FINE
          """)
  void leavesAloneWhatIsAsItShouldBe(
      String profile, String advisor, String file, String content, State state) {
    HostTree tree = InventedHosts.intelTwoNodes(directory).file(file, content);

    assertThat(assess(tree, use(profile), advisor).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "4.19.0, true,  FINE",
    "5.15.0, false, ADVISED",
    "6.1.0,  true,  ADVISED",
    "6.18.0, true,  ADVISED"
  })
  void knowsTheHistoryOfAvic(String kernel, boolean x2avic, State state) {
    HostTree tree = InventedHosts.amdOneNode(directory).file("/proc/sys/kernel/osrelease", kernel);
    if (!x2avic) {
      tree.file(
          "/proc/cpuinfo", "processor\t: 0\nvendor_id\t: AuthenticAMD\nflags\t\t: lm svm npt avic");
    }

    Assessment assessment = assess(tree, use("shared"), "interrupt-virtualization");

    assertThat(assessment.state()).isEqualTo(state);
    assertThat(assessment.advice().stream().flatMap(advice -> advice.warnings().stream()))
        .allSatisfy(
            warning -> assertThat(warning).contains(x2avic ? "not verified" : "without x2AVIC"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.1.0  | hugepagesz=1G hugepages=0:20,1:40
          5.15.0 | w /sys/devices/system/node/node0/hugepages/hugepages-1048576kB/nr_hugepages - - - - 20
          """)
  void reservesGiganticPagesByNodeAsTheKernelCan(String kernel, String line) {
    HostTree tree =
        InventedHosts.isolatedCpus(directory).file("/proc/sys/kernel/osrelease", kernel);
    HostUse use =
        HostUse.of()
            .guests(
                List.of(
                    AdvisedHost.guest("rt1", 4, 40, Profile.REALTIME),
                    AdvisedHost.guest("rt2", 4, 20, Profile.REALTIME)));

    assertThat(lines(assess(tree, use, "huge-page-reservation"))).contains(line);
  }

  @Test
  void countsPagesInUse() {
    String pool = "/sys/devices/system/node/node1/hugepages/hugepages-2048kB";
    HostTree tree =
        AdvisedHost.fresh(directory)
            .file(pool + "/nr_hugepages", "1000")
            .file(pool + "/free_hugepages", "0");
    HostUse use = HostUse.of().guests(List.of(AdvisedHost.guest("db1", 8, 8, Profile.DEDICATED)));

    List<String> lines = lines(assess(tree, use, "huge-page-reservation"));

    assertThat(lines).hasSize(1);
    String pages = lines.get(0).contains("node1") ? "5096" : "4096";
    assertThat(lines.get(0)).endsWith(pages);
  }

  @Test
  void saysWhyGuestsThatDoNotFitAreNotCounted() {
    HostUse use = HostUse.of().guests(List.of(AdvisedHost.guest("big", 64, 8, Profile.DEDICATED)));

    Assessment assessment =
        assess(InventedHosts.intelTwoNodes(directory), use, "huge-page-reservation");

    assertThat(assessment.state()).isEqualTo(State.UNKNOWN);
    assertThat(assessment.reason()).contains("64 vCPUs");
  }

  @Test
  void mountsTheSizesThatGuestsNeed() {
    HostTree tree =
        InventedHosts.intelTwoNodes(directory).file("/proc/mounts", "sysfs /sys sysfs rw 0 0");

    assertThat(lines(assess(tree, use("dedicated"), "huge-page-mount")))
        .anySatisfy(line -> assertThat(line).contains("Where=/dev/hugepages1G", "pagesize=1G"))
        .anySatisfy(line -> assertThat(line).contains("Where=/dev/hugepages2M", "pagesize=2M"));
  }

  @Test
  void isolatesTheCoresOfTheGuestsNamedAndNoMore() {
    HostUse use =
        HostUse.of(Profile.SHARED)
            .guests(List.of(AdvisedHost.guest("rt1", 2, 4, Profile.REALTIME)));

    List<String> lines =
        lines(assess(InventedHosts.intelTwoNodes(directory), use, "cpu-isolation"));

    assertThat(lines)
        .hasSize(4)
        .first()
        .satisfies(
            line -> assertThat(line).matches("isolcpus=managed_irq,domain,\\d+-\\d+,\\d+-\\d+"));
  }

  @Test
  void doesNotGuessWhichCpusToIsolateBesideFloatingGuests() {
    HostUse use = HostUse.of(Profile.SHARED, Profile.REALTIME);

    assertThat(assess(InventedHosts.intelTwoNodes(directory), use, "cpu-isolation").state())
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void makesVirtualFunctionsForTheGuestsNamed() {
    HostUse use =
        HostUse.of()
            .guests(List.of(AdvisedHost.guest("a", 2, 4, Profile.DEDICATED)))
            .with(Trait.ASSIGNED_DEVICES);

    assertThat(lines(assess(AdvisedHost.fresh(directory), use, "virtual-functions")))
        .containsExactly(
            "ACTION==\"add\", SUBSYSTEM==\"net\", KERNELS==\"0000:3b:00.0\","
                + " ATTR{device/sriov_numvfs}=\"1\"");
  }

  @ParameterizedTest
  @CsvSource({"5.10.0, nosmt", "6.1.0, sched_core"})
  void keepsStrangersOffOneCore(String kernel, String line) {
    HostTree tree =
        InventedHosts.intelTwoNodes(directory).file("/proc/sys/kernel/osrelease", kernel);
    HostUse use = use("shared").with(Trait.UNTRUSTED_TENANTS);

    assertThat(lines(assess(tree, use, "core-scheduling")).get(0)).startsWith(line);
  }

  @Test
  void followsWhatIsSaidAboutNesting() {
    HostTree tree = InventedHosts.intelTwoNodes(directory);

    assertThat(
            lines(
                assess(tree, use("shared").with(Trait.UNTRUSTED_TENANTS), "nested-virtualization")))
        .containsExactly("options kvm_intel nested=0");
    tree.file("/sys/module/kvm_intel/parameters/nested", "N");
    assertThat(
            lines(assess(tree, use("shared").with(Trait.NESTED_GUESTS), "nested-virtualization")))
        .containsExactly("options kvm_intel nested=1");
  }

  @Test
  void loadsTheModuleThatTheCpuIsMadeFor() {
    HostTree tree =
        InventedHosts.intelKvmOnly(directory)
            .without("/sys/class/misc/kvm")
            .without("/sys/module/kvm_intel");

    assertThat(lines(assess(tree, use("shared"), "kvm-device"))).containsExactly("kvm_intel");
  }

  @Test
  void aHostThatSaysNothingGetsNoAdvice() {
    Host silent = HostProbe.at(directory).probe();

    assertThat(uses().flatMap(use -> HostAdvisor.on(silent).advise(use).stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPieceOfAdviceIsComplete(AdvisedHost advised) {
    Host host = advised.host(directory);

    assertThat(uses().flatMap(use -> HostAdvisor.on(host).assess(use).stream()))
        .allSatisfy(each -> assertThat(each.reason()).isNotBlank())
        .flatExtracting(Assessment::advice)
        .allSatisfy(HostAdvisorTest::isComplete);
  }

  static void isComplete(HostAdvice advice) {
    assertThat(advice.what()).isNotBlank();
    assertThat(advice.why()).as(advice.what()).isNotBlank();
    assertThat(advice.remedies()).as(advice.what()).isNotEmpty();
    assertThat(advice.reference()).as(advice.what()).isNotBlank();
    assertThat(advice.facts()).as(advice.what()).isNotEmpty();
    assertThat(advice.facts().stream().filter(fact -> !fact.value().equals("unknown")))
        .as(advice.what())
        .isNotEmpty();
  }

  static HostUse use(String profile) {
    return HostUse.of(Profile.valueOf(profile.toUpperCase(Locale.ROOT)));
  }

  /** Each profile alone and all together, with nothing else said and with everything. */
  static Stream<HostUse> uses() {
    return Stream.concat(
            Stream.of(Profile.values()).map(HostUse::of), Stream.of(HostUse.of(Profile.values())))
        .flatMap(use -> Stream.of(use, use.with(Trait.values())));
  }
}
