package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXmlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host is known to be when libvirt's capabilities are all there is. */
class CapabilitiesTest {

  private static final String CELL = "libvirt capabilities: /capabilities/host/topology/cells/cell";

  private static Host twoNodes() {
    try (InputStream xml =
        Objects.requireNonNull(
            CapabilitiesTest.class.getResourceAsStream("capabilities-two-nodes.xml"))) {
      return probe(new String(xml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Host probe(String xml) {
    return HostProbe.ofCapabilities(xml).probe();
  }

  private static Host host(String content) {
    return probe("<capabilities><host>" + content + "</host></capabilities>");
  }

  private static Host cell(String content) {
    return host("<topology><cells><cell id='0'>" + content + "</cell></cells></topology>");
  }

  @Test
  void readsTheModelUnderTheVendorsOwnName() {
    CpuModel model = twoNodes().cpus().model();
    assertThat(model.isIntel()).isTrue();
    assertThat(model.name().is("Icelake-Server-noTSX")).isTrue();
    assertThat(model.number())
        .isEqualTo(
            Fact.known(106, "libvirt capabilities: /capabilities/host/cpu/signature/@model"));
    assertThat(model.flags().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Intel,GenuineIntel", "AMD,AuthenticAMD", "Hygon,HygonGenuine", "IBM,IBM"})
  void namesVendorsAsTheCpuDoes(String vendor, String own) {
    Host host = host("<cpu><arch>x86_64</arch><vendor>" + vendor + "</vendor></cpu>");
    assertThat(host.cpus().model().vendor().is(own)).isTrue();
    assertThat(host.arch().is("x86_64")).isTrue();
  }

  @Test
  void listedCpusAreOnline() {
    assertThat(twoNodes().cpus().online())
        .isEqualTo(Fact.known(IdSet.parse("0-7"), CELL + "/cpus"));
    assertThat(twoNodes().cpus().possible().isKnown()).isFalse();
  }

  @Test
  void groupsCpusByPackageDieAndCore() {
    CpuTopology topology = twoNodes().cpus().topology();
    assertThat(topology.packages().orElse(List.of()))
        .containsExactly(IdSet.parse("0-1,4-5"), IdSet.parse("2-3,6-7"));
    assertThat(topology.dies().orElse(List.of()))
        .containsExactly(IdSet.parse("0-1,4-5"), IdSet.of(2, 6), IdSet.of(3, 7));
    assertThat(topology.coreCount().is(4)).isTrue();
    assertThat(topology.siblingsOf(7)).isEqualTo(IdSet.of(3, 7));
  }

  @Test
  void clustersThatAreAllZeroAreNone() {
    assertThat(twoNodes().cpus().topology().clusters().isKnown()).isFalse();
    Host arm =
        cell(
            "<cpus><cpu id='0' socket_id='0' die_id='0' cluster_id='0'/>"
                + "<cpu id='1' socket_id='0' die_id='0' cluster_id='1'/></cpus>");
    assertThat(arm.cpus().topology().clusters().orElse(List.of()))
        .containsExactly(IdSet.of(0), IdSet.of(1));
  }

  @Test
  void knowsTheLastLevelOfCachesOnly() {
    CpuTopology topology = twoNodes().cpus().topology();
    assertThat(topology.l3DomainOf(6)).contains(IdSet.parse("2-3,6-7"));
    assertThat(topology.caches().orElse(List.of()).get(1).size().is(ByteSize.mib(24))).isTrue();
    assertThat(topology.l2Domains().isKnown()).isFalse();
    assertThat(host("<cpu/>").cpus().topology().l3Domains().isKnown()).isFalse();
  }

  @Test
  void readsNodesWithMemoryAndDistances() {
    Host host = twoNodes();
    assertThat(host.numaNodes()).extracting(NumaNode::id).containsExactly(0, 1, 4);
    NumaNode node = host.node(1).orElseThrow();
    assertThat(node.cpus()).isEqualTo(Fact.known(IdSet.parse("2-3,6-7"), CELL + "[@id='1']/cpus"));
    assertThat(node.memory().total().is(ByteSize.gib(32))).isTrue();
    assertThat(node.memory().available().isKnown()).isFalse();
    assertThat(node.distances().orElse(Map.of())).isEqualTo(Map.of(0, 21, 1, 10, 4, 14));
    assertThat(host.node(4).orElseThrow().isMemoryOnly()).isTrue();
    assertThat(host.node(4).orElseThrow().distances().isKnown()).isFalse();
    assertThat(host.memory().total().is(ByteSize.gib(128))).isTrue();
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void poolsCountPagesButDoNotTellWhichAreFree() {
    Host host = twoNodes();
    HugePagePool pool = host.node(0).flatMap(node -> node.hugePages(ByteSize.gib(1))).orElseThrow();
    assertThat(pool.total()).isEqualTo(Fact.known(31L, CELL + "[@id='0']/pages[@size='1048576']"));
    assertThat(pool.freeMemory().isKnown()).isFalse();
    assertThat(host.memory().hugePages(ByteSize.gib(1)).orElseThrow().total().is(47L)).isTrue();
    assertThat(host.memory().hugePages().orElse(List.of()))
        .as("ordinary pages are no pool")
        .extracting(HugePagePool::pageSize)
        .containsExactly(ByteSize.mib(2), ByteSize.gib(1));
    assertThat(host.node(4).orElseThrow().hugePages().is(List.of())).isTrue();
  }

  @Test
  void kvmRunsWhereKvmGuestsAreOffered() {
    assertThat(twoNodes().kvm().device().isActive()).isTrue();
    assertThat(host("<cpu><arch>x86_64</arch></cpu>").kvm().device().isUnknown()).isTrue();
    Verdict emulated =
        probe(
                "<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest>"
                    + "<arch name='x86_64'><domain type='qemu'/></arch></guest></capabilities>")
            .kvm()
            .device();
    assertThat(emulated.state()).isEqualTo(Verdict.State.INACTIVE);
    assertThat(emulated.reason()).contains("kvm_intel");
  }

  @Test
  void anEmptyHostIsUnknownThroughout() {
    Host host = probe("<capabilities/>");
    assertThat(host.arch().isKnown()).isFalse();
    assertThat(host.cpus().online().isKnown()).isFalse();
    assertThat(host.cpus().topology().packages().isKnown()).isFalse();
    assertThat(host.memory().total().isKnown()).isFalse();
    assertThat(host.numaNodes()).isEmpty();
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void siblingsThatDoNotDivideTheCpusAreAProblem() {
    Host host = cell("<cpus><cpu id='0' siblings='0-1'/><cpu id='1' siblings='1'/></cpus>");
    assertThat(host.cpus().topology().smtSiblings().isKnown()).isFalse();
    assertThat(host.problems())
        .containsExactly(
            new Problem(
                CELL + "/cpus/cpu/@siblings", "the siblings [0-1, 1] do not divide the CPUs 0-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<cpus><cpu/></cpus>                       | [@id='0']/cpus/cpu",
        "<cpus><cpu id='-1'/></cpus>               | [@id='0']/cpus/cpu",
        "<memory unit='stone'>3</memory>           | [@id='0']/memory",
        "<pages unit='KiB' size='4'/>              | [@id='0']/pages",
        "<distances><sibling id='0'/></distances>  | [@id='0']/distances"
      })
  void whatCannotBeReadIsAbsentAndAProblem(String content, String path) {
    assertThat(cell(content).problems()).extracting(Problem::file).containsExactly(CELL + path);
  }

  @Test
  void aCellWithoutNumberIsAProblem() {
    Host host = host("<topology><cells><cell/></cells></topology>");
    assertThat(host.numaNodes()).isEmpty();
    assertThat(host.problems()).extracting(Problem::file).containsExactly(CELL);
  }

  @Test
  void refusesOtherDocuments() {
    assertThatThrownBy(() -> HostProbe.ofCapabilities("<domain/>"))
        .isInstanceOf(LibvirtXmlException.class);
  }
}
