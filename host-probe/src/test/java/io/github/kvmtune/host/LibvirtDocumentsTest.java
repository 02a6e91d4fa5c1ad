package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.Version;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a host from libvirt's documents of every kind. */
class LibvirtDocumentsTest {

  private static final String CAPABILITIES =
      """
      <capabilities><host/><guest><os_type>hvm</os_type><arch name='x86_64'>
        <machine maxCpus='288'>pc-q35-7.2</machine>
        <machine canonical='pc-q35-7.2' maxCpus='288'>q35</machine>
        <domain type='kvm'/>
      </arch></guest></capabilities>""";

  private static final String Q35 =
      """
      <domainCapabilities><path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain>
        <machine>pc-q35-7.2</machine><arch>x86_64</arch><vcpu max='255'/>
      </domainCapabilities>""";

  @TempDir Path root;

  private static Host probe(LibvirtDocuments documents) {
    return HostProbe.of(documents).probe();
  }

  private static Host devices() {
    return probe(LibvirtDocuments.none().withNodeDevices(NodeDeviceXml.intelTwoNodes()));
  }

  private Host files() {
    return HostProbe.at(InventedHosts.intelTwoNodes(root).root()).probe();
  }

  @Test
  void knowsTheThreeVersions() {
    Version seven = new Version(7, 2, 22);
    Libvirt libvirt =
        probe(
                LibvirtDocuments.none()
                    .withVersions(new Version(10, 0, 0), new Version(9, 0, 0), seven))
            .libvirt();
    assertThat(libvirt.library().is(new Version(10, 0, 0))).isTrue();
    assertThat(libvirt.daemon().is(new Version(9, 0, 0))).isTrue();
    assertThat(libvirt.qemu()).isEqualTo(Fact.known(seven, "libvirt virConnectGetVersion"));
  }

  @Test
  void findsAnEmulatorByTheAliasOfItsMachineType() {
    Libvirt libvirt =
        probe(LibvirtDocuments.of(CAPABILITIES).withDomainCapabilities(List.of(Q35))).libvirt();
    assertThat(libvirt.emulator("x86_64", "q35", "kvm").flatMap(EmulatorCapabilities::maxVcpus))
        .contains(255);
    assertThat(libvirt.emulator("x86_64", "pc-q35-7.2", "kvm")).isPresent();
    assertThat(libvirt.emulator("x86_64", "q35", "qemu")).isEmpty();
    assertThat(libvirt.machine("x86_64", "q35").flatMap(MachineType::maxCpus)).contains(288);
  }

  @Test
  void nothingOfLibvirtIsKnownFromFiles() {
    assertThat(files().libvirt()).isEqualTo(Libvirt.notAsked());
  }

  @Test
  void capabilitiesAloneSayNothingOfDevices() {
    Host host = probe(LibvirtDocuments.of(CAPABILITIES));
    assertThat(host.networking().interfaces().isKnown()).isFalse();
    assertThat(host.storage().blockDevices().isKnown()).isFalse();
    assertThat(host.pci().physicalFunctions().isKnown()).isFalse();
    assertThat(host.pci().iommuGroups().isKnown()).isFalse();
    assertThat(host.libvirt().devices().isKnown()).isFalse();
  }

  @Test
  void capabilitiesSayWhetherThereIsAnIommu() {
    String none = "<capabilities><host><iommu support='no'/></host></capabilities>";
    assertThat(probe(LibvirtDocuments.of(none)).pci().iommu().state())
        .isEqualTo(Verdict.State.INACTIVE);
  }

  @Test
  void aListWithoutDevicesSaysThatThereAreNone() {
    Host host = probe(LibvirtDocuments.none().withNodeDevices(List.of()));
    assertThat(host.networking().interfaces().is(List.of())).isTrue();
  }

  @Test
  void nodeDevicesGiveTheCardThatFilesGive() {
    PhysicalFunction card = devices().pci().physicalFunctions().orElseThrow().get(0);
    PhysicalFunction asFiles = files().pci().physicalFunctions().orElseThrow().get(0);
    assertThat(card.address()).isEqualTo(asFiles.address());
    assertThat(card.node().value()).isEqualTo(asFiles.node().value());
    assertThat(card.driver().value()).isEqualTo(asFiles.driver().value());
    assertThat(card.interfaces()).isEqualTo(asFiles.interfaces());
    assertThat(card.possible().value()).isEqualTo(asFiles.possible().value());
    assertThat(card.virtualFunctions())
        .extracting(VirtualFunction::address, each -> each.iommuGroup().value())
        .isEqualTo(
            org.assertj.core.api.Assertions.assertThat(asFiles.virtualFunctions())
                .extracting(VirtualFunction::address, each -> each.iommuGroup().value())
                .actual());
  }

  @Test
  void libvirtCannotTellWhetherTheHostUsesAFunction() {
    List<VirtualFunction> functions =
        devices().pci().physicalFunctions().orElseThrow().get(0).virtualFunctions();
    assertThat(functions)
        .extracting(each -> each.taken().state())
        .containsExactly(
            Verdict.State.ACTIVE,
            Verdict.State.UNKNOWN,
            Verdict.State.UNKNOWN,
            Verdict.State.INACTIVE);
  }

  @Test
  void nodeDevicesGiveTheInterfacesThatFilesGive() {
    assertThat(devices().networking().interfaces().orElseThrow())
        .extracting(NetworkInterface::name)
        .containsExactly("br0", "ens1f0", "ens1f0v1", "ens1f0v2");
    NetworkInterface nic = devices().networking().byName("ens1f0").orElseThrow();
    assertThat(nic.node().is(0)).isTrue();
    assertThat(nic.pciAddress().is("0000:3b:00.0")).isTrue();
    assertThat(nic.state().is("up")).isTrue();
    assertThat(nic.bridge().isKnown()).isFalse();
  }

  @Test
  void nodeDevicesGiveTheDiskThatFilesGive() {
    BlockDevice disk = devices().storage().byName("nvme0n1").orElseThrow();
    BlockDevice asFiles = files().storage().byName("nvme0n1").orElseThrow();
    assertThat(disk.size().value()).isEqualTo(asFiles.size().value());
    assertThat(disk.node().value()).isEqualTo(asFiles.node().value()).contains(1);
  }

  @Test
  void nodeDevicesGiveTheGroupsThatFilesGive() {
    assertThat(devices().pci().iommuGroups().orElseThrow())
        .extracting(IommuGroup::id, IommuGroup::devices)
        .isEqualTo(
            files().pci().iommuGroups().orElseThrow().stream()
                .map(group -> org.assertj.core.groups.Tuple.tuple(group.id(), group.devices()))
                .toList());
  }

  @Test
  void readsVdpaDevices() {
    String vdpa =
        """
        <device><name>vdpa_vdpa0</name><parent>pci_0000_3b_02_2</parent>
          <driver><name>vhost_vdpa</name></driver>
          <capability type='vdpa'><chardev>/dev/vhost-vdpa-0</chardev></capability></device>""";
    Host host = probe(LibvirtDocuments.none().withNodeDevices(NodeDeviceXml.and(vdpa)));
    VdpaDevice device = host.networking().vdpa().orElseThrow().get(0);
    assertThat(device.name()).isEqualTo("vdpa0");
    assertThat(device.path().is("/dev/vhost-vdpa-0")).isTrue();
    assertThat(device.pciAddress().is("0000:3b:02.2")).isTrue();
  }

  @Test
  void aDocumentThatCannotBeReadIsAProblem() {
    Host host =
        probe(
            LibvirtDocuments.of("<domain/>")
                .withDomainCapabilities(List.of("<domainCapabilities/>", Q35))
                .withNodeDevices(List.of("<device", "<device/>")));
    assertThat(host.problems())
        .extracting(Problem::file)
        .containsExactlyInAnyOrder(
            "libvirt capabilities",
            "libvirt domain capabilities",
            "libvirt node device 1",
            "libvirt node device 2");
    assertThat(host.libvirt().emulators().orElseThrow()).hasSize(1);
  }

  @Test
  void devicesThatHoldEachOtherDoNoHarm() {
    List<String> ring =
        List.of(
            "<device><name>a</name><parent>b</parent><capability type='net'>"
                + "<interface>a0</interface></capability></device>",
            "<device><name>b</name><parent>a</parent></device>");
    Host host = probe(LibvirtDocuments.none().withNodeDevices(ring));
    assertThat(host.networking().byName("a0").orElseThrow().node().isKnown()).isFalse();
  }
}
