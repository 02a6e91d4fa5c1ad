package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions between what is said of disks, NICs and other devices, each with both sides. */
class DeviceRulesTest {

  private static final String MAC = "52:54:00:6d:90:02";

  private static Arguments refused(UnaryOperator<GuestBuilder> guest, String... words) {
    return Arguments.of(guest, List.of(words));
  }

  static Stream<Arguments> disks() {
    return Stream.of(
        refused(
            guest -> guest.disk(Disk.file("/a").limit(l -> l.iops(100).readIops(50))),
            "disk /a",
            "reads and writes together (100)"),
        refused(
            guest ->
                guest.disk(
                    Disk.file("/a")
                        .limit(
                            l ->
                                l.bytesPerSecond(ByteSize.mib(1))
                                    .writeBytesPerSecond(ByteSize.mib(1)))),
            "throughput"),
        refused(
            guest ->
                guest.disk(
                    Disk.file("/a")
                        .limit(
                            l ->
                                l.bytesPerSecond(ByteSize.mib(1)).operationSize(ByteSize.kib(64)))),
            "operation size of 64KiB",
            "no iops"),
        refused(
            guest -> guest.disk(Disk.file("/a").limit(l -> l.group("g"))), "group g needs limits"),
        refused(
            guest ->
                guest
                    .disk(Disk.file("/a").limit(l -> l.iops(1000).group("g")))
                    .disk(Disk.file("/b").limit(l -> l.iops(2000).group("g"))),
            "disks /a and /b share the limit group g"),
        refused(
            guest ->
                guest.disk(Disk.file("/a").cache(DiskCache.WRITEBACK).engine(DiskEngine.NATIVE)),
            "native AIO bypasses the page cache",
            "cache writeback"),
        refused(guest -> guest.disk(Disk.file("/a").preallocated().thin()), "choose one"),
        refused(
            guest -> guest.os(GuestOs.OTHER).disk(Disk.file("/a").bus(DiskBus.SCSI)),
            "bus scsi",
            "no virtio drivers"));
  }

  static Stream<Arguments> nics() {
    return Stream.of(
        refused(
            guest -> guest.nic(Nic.sriov("e").limit(l -> l.inbound(ByteSize.mib(1)))),
            "virtual function of e",
            "max_tx_rate"),
        refused(
            guest -> guest.nic(Nic.vhostUser("/s").limit(l -> l.inbound(ByteSize.mib(1)))),
            "vhost-user socket /s"),
        refused(
            guest ->
                guest.nic(
                    Nic.bridge("br0")
                        .limit(l -> l.inbound(ByteSize.mib(2)).inboundFloor(ByteSize.mib(1)))),
            "bridge br0",
            "only libvirt's own networks"),
        refused(
            guest ->
                guest.nic(
                    Nic.network("n")
                        .limit(l -> l.inbound(ByteSize.mib(1)).inboundFloor(ByteSize.mib(2)))),
            "floor 2MiB/s",
            "that is 1MiB/s"),
        refused(
            guest ->
                guest.nic(
                    Nic.bridge("br0")
                        .limit(
                            l ->
                                l.inbound(ByteSize.mib(2))
                                    .inboundBurst(ByteSize.mib(1), ByteSize.mib(1)))),
            "peak 1MiB/s is below"),
        refused(
            guest -> guest.nic(Nic.bridge("br0").limit(l -> l.outbound(ByteSize.bytes(999)))),
            "below 1000 bytes/s"),
        refused(guest -> guest.nic(Nic.macvtap("e").vlan(5)), "macvtap on e", "VLAN 5"),
        refused(
            guest -> guest.os(GuestOs.OTHER).nic(Nic.vdpa("/dev/vhost-vdpa-0")),
            "vDPA device /dev/vhost-vdpa-0",
            "none virtio drivers"),
        refused(
            guest -> guest.nic(Nic.sriov("e").failover(Nic.bridge("br0"))),
            "failover to the bridge br0",
            "MAC address"),
        refused(
            guest ->
                guest.nic(
                    Nic.sriov("e").mac(MAC).failover(Nic.bridge("br0").mac("52:54:00:00:00:01"))),
            MAC,
            "must be the same"),
        refused(
            guest -> guest.nic(Nic.bridge("a").mac(MAC).failover(Nic.bridge("b"))),
            "only an assigned virtual function"),
        refused(
            guest -> guest.nic(Nic.sriov("e").mac(MAC).failover(Nic.sriov("f"))),
            "the stand-in must be able to migrate"),
        refused(
            guest -> guest.nic(Nic.bridge("a").mac(MAC)).nic(Nic.bridge("b").mac(MAC)),
            "two NICs have the MAC address"),
        refused(
            guest -> guest.nic(Nic.hostdev("3b:02.1")).nic(Nic.hostdev("3b:02.1")),
            "two NICs use the assigned device 0000:3b:02.1"),
        refused(
            guest -> guest.nic(Nic.vdpa("/dev/vhost-vdpa-0")).migration(Migration.SAME_HARDWARE),
            "cannot migrate",
            "same-hardware"),
        refused(
            guest -> guest.hotplugSlots(-1).blockWeight(50),
            "-1 hotplug slots",
            "block weight 50"));
  }

  @ParameterizedTest
  @MethodSource({"disks", "nics"})
  void contradictionsAreRefusedNamingBothSides(
      UnaryOperator<GuestBuilder> change, List<String> words) {
    GuestBuilder guest = change.apply(Guest.named("g").vcpus(2).memory(ByteSize.gib(1)));
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(guest::build)
        .satisfies(e -> assertThat(e.getMessage()).contains(words.toArray(String[]::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"52:54:00:6d:90", "53:54:00:6d:90:02", "eth0", "52-54-00-6d-90-02"})
  void refusesWhatIsNoAddressOfOneNic(String mac) {
    assertThatIllegalArgumentException().isThrownBy(() -> Nic.bridge("br0").mac(mac));
  }

  @Test
  void refusesVlansThatDoNotExistAndLimitsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nic.bridge("br0").vlan(4095));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiskLimit.none().iops(1_000_000_000_000_001L));
    assertThatIllegalArgumentException().isThrownBy(() -> Disk.file("/a").iothreads(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NicLimit.none().inboundBurst(ByteSize.mib(1), ByteSize.mib(1)));
  }

  @Test
  void vlansOnALinuxBridgeNeedANewerLibvirt() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Planned.guest(guest -> guest.nic(Nic.bridge("br0").vlan(7))))
        .withMessageContaining("since 11.0")
        .withMessageContaining("9.0.0");
  }
}
