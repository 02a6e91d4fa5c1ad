package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainAlias;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainControllerDriver;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What serves disks in QEMU: a virtio disk itself, or the controller that SCSI disks hang on.
 *
 * @param name for people, such as {@code disk vda}
 * @param id of the running device, if there is one
 * @param ioThread promised, by libvirt's number
 * @param queues promised
 * @param queuesProperty QEMU's name for their count
 */
record DiskDevice(
    String name,
    Optional<String> id,
    Optional<Integer> ioThread,
    Optional<Integer> queues,
    String queuesProperty) {

  static Stream<DiskDevice> of(Evidence evidence) {
    Domain live = evidence.live();
    return Stream.concat(
        Promised.disks(evidence.promised()).stream()
            .filter(disk -> disk.getDriver() != null)
            .map(disk -> ofDisk(disk, live)),
        Promised.controllers(evidence.promised()).stream()
            .filter(controller -> "scsi".equals(controller.getType()))
            .filter(controller -> controller.getDriver() != null)
            .map(controller -> ofController(controller, live)));
  }

  private static DiskDevice ofDisk(DomainDisk disk, Domain live) {
    Optional<DomainDiskDriver> driver = Optional.ofNullable(disk.getDriver());
    return new DiskDevice(
        "disk " + Promised.target(disk),
        Promised.disks(live).stream()
            .filter(other -> Promised.target(other).equals(Promised.target(disk)))
            .findFirst()
            .map(DomainDisk::getAlias)
            .map(DomainAlias::getName),
        driver.map(DomainDiskDriver::getIothread),
        driver.map(DomainDiskDriver::getQueues),
        "num-queues");
  }

  private static DiskDevice ofController(DomainController controller, Domain live) {
    Optional<DomainControllerDriver> driver = Optional.ofNullable(controller.getDriver());
    int index = Optional.ofNullable(controller.getIndex()).orElse(0);
    return new DiskDevice(
        "SCSI controller " + index,
        Promised.controllers(live).stream()
            .filter(other -> Objects.equals(other.getType(), "scsi"))
            .filter(other -> Objects.equals(other.getIndex(), index))
            .findFirst()
            .map(DomainController::getAlias)
            .map(DomainAlias::getName),
        driver.map(DomainControllerDriver::getIothread),
        driver.map(DomainControllerDriver::getQueues),
        "num_queues");
  }

  /** Compares a property of the running device with what was promised. */
  Item compare(Evidence evidence, String what, String promised, String property) {
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .arguments()
                    .map(
                        arguments ->
                            Item.compare(
                                what,
                                promised,
                                id.flatMap(device -> arguments.ofDevice(device, property))
                                    .orElse("none"),
                                process + "/cmdline")))
        .orElseGet(
            () ->
                Item.notSeen(
                    what, promised, "QEMU's command line " + Evidence.ONLY_THERE, "cmdline"));
  }
}
