package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.value.Version;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and libvirt together. */
class UnionTest {

  private static final LibvirtDocuments DEVICES =
      LibvirtDocuments.none()
          .withDaemon(new Version(9, 0, 0))
          .withNodeDevices(NodeDeviceXml.intelTwoNodes());

  @TempDir Path root;

  private HostProbe probe = HostProbe.local();

  @BeforeEach
  void inventHost() {
    probe = HostProbe.at(InventedHosts.intelTwoNodes(root).root());
  }

  private Host with(String capabilities) {
    return probe.with(LibvirtDocuments.of(capabilities)).probe();
  }

  private static String capabilities(String second) {
    return """
        <capabilities><host><cpu><arch>x86_64</arch><vendor>Intel</vendor></cpu>
          <topology><cells num='2'>%s%s</cells></topology></host>
          <guest><os_type>hvm</os_type><arch name='x86_64'><domain type='kvm'/></arch></guest>
        </capabilities>"""
        .formatted(cell(0, 0), second);
  }

  /** A cell as the invented host has them. */
  private static String cell(int id, int firstCpu) {
    String cpus =
        IdSet.parse("%d-%d,%d-%d".formatted(firstCpu, firstCpu + 7, firstCpu + 16, firstCpu + 23))
            .stream()
            .mapToObj(cpu -> cpu(id, cpu))
            .collect(Collectors.joining());
    return """
        <cell id='%d'><memory unit='KiB'>134217728</memory>
          <pages unit='KiB' size='4'>1000</pages><pages unit='KiB' size='2048'>4096</pages>
          <distances><sibling id='%d' value='10'/><sibling id='%d' value='21'/></distances>
          <cpus>%s</cpus></cell>"""
        .formatted(id, id, 1 - id, cpus);
  }

  private static String cpu(int socket, int cpu) {
    int core = cpu % 16;
    return "<cpu id='%d' socket_id='%d' die_id='0' core_id='%d' siblings='%d,%d'/>"
        .formatted(cpu, socket, core, core, core + 16);
  }

  @Test
  void sourcesThatAgreeGiveTheFactsOfTheFiles() {
    Host files = probe.probe();
    Host both = with(capabilities(cell(1, 8)));
    assertThat(both.problems()).isEmpty();
    assertThat(both.numaNodes()).isEqualTo(files.numaNodes());
    assertThat(both.networking()).isEqualTo(files.networking());
    assertThat(both.cpus().topology().smtSiblings())
        .isEqualTo(files.cpus().topology().smtSiblings());
  }

  @Test
  void libvirtAddsWhatFilesDoNotSay() {
    Host both = probe.with(DEVICES).probe();
    assertThat(both.problems()).isEmpty();
    assertThat(both.libvirt().daemon().is(new Version(9, 0, 0))).isTrue();
    assertThat(both.libvirt().devices().isKnown()).isTrue();
    assertThat(both.storage()).isEqualTo(probe.probe().storage());
  }

  @Test
  void cpusThatOnlyOneSourceKnowsAreAContradiction() {
    Host both = with(capabilities(""));
    assertThat(both.cpus().online().is(IdSet.parse("0-31"))).isTrue();
    assertThat(both.problems())
        .extracting(Problem::toString)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("/sys/devices/system/cpu/online: says the online CPUs are 0-31")
                    .contains("libvirt capabilities: /capabilities/host/topology/cells/cell/cpus")
                    .contains("says 0-7,16-23")
                    .endsWith("the file is believed"));
  }

  @Test
  void anotherAmountOfMemoryIsAContradiction() {
    Host both = with(capabilities(cell(1, 8).replace("134217728", "1024")));
    assertThat(both.problems()).hasSize(1);
    assertThat(both.problems().get(0).message())
        .contains("the node's memory is 128GiB")
        .contains("1MiB");
    assertThat(both.node(1).orElseThrow().memory().total())
        .isEqualTo(probe.probe().node(1).orElseThrow().memory().total());
  }

  @Test
  void otherSiblingsAreAContradiction() {
    String apart =
        capabilities(cell(1, 8))
            .replaceAll("id='(\\d+)'( socket[^/]*) siblings='[^']*'", "id='$1'$2 siblings='$1'");
    Host both = with(apart);
    assertThat(both.problems()).hasSize(1);
    assertThat(both.problems().get(0).message()).contains("the SMT siblings are [0,16");
    assertThat(both.cpus().topology().threadsPerCore().is(2)).isTrue();
  }

  @Test
  void aNodeThatOnlyLibvirtListsIsAContradiction() {
    Host both = with(capabilities(cell(1, 8) + "<cell id='5'><cpus/></cell>"));
    assertThat(both.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("no NUMA node 5"));
    assertThat(both.numaNodes()).hasSize(2);
  }

  @Test
  void anotherNodeOfADiskIsAContradiction() {
    Host both =
        probe
            .with(
                LibvirtDocuments.none()
                    .withNodeDevices(NodeDeviceXml.changed("<numa node='1'/>", "<numa node='0'/>")))
            .probe();
    assertThat(both.problems()).hasSize(1);
    assertThat(both.storage().byName("nvme0n1").orElseThrow().node().is(1)).isTrue();
  }

  @Test
  void kvmIsUsableIfLibvirtOffersItWhateverThisUserMayOpen() {
    InventedHosts.intelTwoNodes(root).without("/sys/class/misc/kvm");
    assertThat(probe.probe().kvm().device().isActive()).isFalse();
    Host both = with(capabilities(cell(1, 8)));
    assertThat(both.kvm().device().isActive()).isTrue();
    assertThat(both.problems()).isEmpty();
  }

  @Test
  void kvmThatLibvirtDoesNotOfferIsAContradiction() {
    Host both = with(capabilities(cell(1, 8)).replace("type='kvm'", "type='qemu'"));
    assertThat(both.kvm().device().isActive()).isFalse();
    assertThat(both.problems()).extracting(Problem::file).containsExactly("/dev/kvm");
  }
}
