package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Planned;
import io.github.kvmtune.VirtioDrivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models, small devices, vectors and ports. */
class DeviceTuningsTest {

  @ParameterizedTest
  @CsvSource({
    "LINUX, CURRENT, virtio, virtio",
    "LINUX, LEGACY, virtio-transitional, virtio",
    "WINDOWS, NONE, e1000e, sata",
    "OTHER, NONE, e1000, sata",
    "OTHER, CURRENT, virtio, virtio"
  })
  void modelsFollowTheDriversOfTheGuest(GuestOs os, VirtioDrivers drivers, String nic, String bus) {
    String xml =
        Planned.guest(
                guest ->
                    guest.os(os).virtio(drivers).disk(Disk.file("/a.img")).nic(Nic.bridge("br0")))
            .plan()
            .xml();
    assertThat(xml).contains("<model type='" + nic + "'/>").contains("bus='" + bus + "'");
    assertThat(xml.contains("virtio-rng") || xml.contains("<rng "))
        .isEqualTo(drivers != VirtioDrivers.NONE);
  }

  @Test
  void everyVirtioDeviceOfAnOldLinuxShowsTheOldInterface() {
    String xml =
        Planned.guest(
                guest ->
                    guest
                        .virtio(VirtioDrivers.LEGACY)
                        .disk(Disk.file("/a.img"))
                        .disk(Disk.file("/b.img").bus(DiskBus.SCSI))
                        .nic(Nic.bridge("br0")))
            .plan()
            .xml();
    assertThat(xml.split("virtio-transitional", -1)).hasSize(7);
    assertThat(xml).doesNotContain("model='virtio'").doesNotContain("type='virtio'/>");
  }

  @Test
  void smallDevicesComeWhereTheyAreAskedFor() {
    Planned without = Planned.guest(guest -> guest);
    assertThat(without.outcome("watchdog")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(without.outcome("vsock")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(without.setting("panic-device", "@model")).contains("isa");
    Planned with = Planned.guest(guest -> guest.watchdog().vsock().os(GuestOs.WINDOWS));
    assertThat(with.setting("watchdog", "@model")).contains("i6300esb");
    assertThat(with.setting("vsock", "@auto")).contains("yes");
    assertThat(with.outcome("panic-device")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(Planned.guest(guest -> guest.os(GuestOs.OTHER).vsock()).outcome("vsock"))
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void aFewDevicesFitIntoTheVectorsOfTheVcpus() {
    Decision decision =
        Planned.guest(guest -> guest.disk(Disk.file("/a.img")).nic(Nic.bridge("br0")))
            .decision("interrupt-vectors");
    assertThat(decision.outcome()).isEqualTo(Outcome.LEFT_ALONE);
    // 4 queues: disk 5, NIC 10, guest agent's channel 2, rng 2.
    assertThat(decision.reason()).contains("ask for 19 vectors").contains("about 800");
  }

  @Test
  void manyDisksLoseQueuesUntilTheVectorsFit() {
    Planned planned = Planned.guest(guest -> disks(100, guest.vcpus(2)));
    assertThat(planned.outcome("interrupt-vectors")).isEqualTo(Outcome.LEFT_ALONE);
    planned = Planned.guest(guest -> disks(150, guest.vcpus(2)));
    assertThat(planned.setting("interrupt-vectors", "disk[1]/driver/@queues")).contains("1");
    assertThat(planned.decision("interrupt-vectors").warnings()).isEmpty();
    planned = Planned.guest(guest -> disks(250, guest.vcpus(2)));
    assertThat(planned.decision("interrupt-vectors").warnings()).hasSize(1);
  }

  private static GuestBuilder disks(int count, GuestBuilder guest) {
    for (int i = 0; i < count; i++) {
      guest.disk(Disk.block("/dev/vg/d" + i));
    }
    return guest;
  }

  @Test
  void portsForHotplugComeOnTopOfThoseForDevices() {
    Planned planned =
        Planned.guest(
            guest -> guest.disk(Disk.file("/a.img")).nic(Nic.bridge("br0")).hotplugSlots(3));
    // Disk, NIC, channel, rng, balloon.
    assertThat(planned.decision("hotplug-ports").settings())
        .filteredOn(setting -> setting.value().equals("pcie-root-port"))
        .hasSize(5 + 3);
    assertThat(Planned.guest(guest -> guest).outcome("hotplug-ports"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }
}
