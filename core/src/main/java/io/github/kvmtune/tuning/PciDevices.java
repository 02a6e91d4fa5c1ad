package io.github.kvmtune.tuning;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainMemballoon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The PCI Express devices that QEMU makes of a domain, each behind a port of its own, with the
 * interrupt vectors it asks for.
 *
 * <p>Source: QEMU, virtio-net with two vectors for each queue and two more, virtio-blk with one for
 * each queue and one more, virtio-scsi with one for each queue and three more.
 *
 * @param vectors of each device; those of an assigned device are its own and count as none
 */
record PciDevices(List<Integer> vectors) {

  static PciDevices of(Domain domain, int vcpus) {
    List<Integer> vectors = new ArrayList<>();
    DomainDevices devices = domain.ensureDevices();
    devices.getInterfaces().stream()
        .filter(nic -> nic.getAddress() == null && !isConventional(model(nic)))
        .forEach(nic -> vectors.add(of(nic)));
    devices.getDisks().stream()
        .filter(disk -> "virtio".equals(disk.ensureTarget().getBus()))
        .filter(disk -> !isConventional(disk.getModel()))
        .forEach(disk -> vectors.add(queues(disk, vcpus) + 1));
    for (DomainController controller : devices.getControllers()) {
      controller(controller, vectors, vcpus);
    }
    others(devices, vectors);
    if (hasConventional(devices)) {
      vectors.add(0);
    }
    return new PciDevices(List.copyOf(vectors));
  }

  int sum() {
    return vectors.stream().mapToInt(Integer::intValue).sum();
  }

  int ports() {
    return vectors.size();
  }

  /** Devices that are not PCI Express share one bridge. */
  private static boolean hasConventional(DomainDevices devices) {
    return !devices.getWatchdogs().isEmpty()
        || devices.getInterfaces().stream().anyMatch(nic -> isConventional(model(nic)))
        || devices.getDisks().stream().anyMatch(disk -> isConventional(disk.getModel()));
  }

  private static boolean isConventional(@Nullable String model) {
    return "e1000".equals(model) || VirtioModel.TRANSITIONAL.equals(model);
  }

  private static @Nullable String model(DomainInterface nic) {
    return nic.getModel() == null ? null : nic.getModel().getType();
  }

  private static int of(DomainInterface nic) {
    if (nic.getModel() == null) {
      return 0;
    }
    Integer queues = nic.getDriver() == null ? null : nic.getDriver().getQueues();
    return queues == null ? 4 : 2 * queues + 2;
  }

  private static int queues(DomainDisk disk, int vcpus) {
    DomainDiskDriver driver = disk.getDriver();
    Integer queues = driver == null ? null : driver.getQueues();
    return queues == null ? vcpus : queues;
  }

  private static void controller(DomainController controller, List<Integer> vectors, int vcpus) {
    if ("scsi".equals(controller.getType())) {
      Integer queues = controller.ensureDriver().getQueues();
      vectors.add((queues == null ? vcpus : queues) + 3);
    }
  }

  private static void others(DomainDevices devices, List<Integer> vectors) {
    if (!devices.getChannels().isEmpty()) {
      vectors.add(2);
    }
    devices.getRngs().forEach(rng -> vectors.add(2));
    if (devices.getVsock() != null) {
      vectors.add(3);
    }
    DomainMemballoon balloon = devices.getMemballoon();
    if (balloon == null || !"none".equals(balloon.getModel())) {
      vectors.add(0);
    }
    boolean hasUsb =
        devices.getControllers().stream()
            .noneMatch(each -> "usb".equals(each.getType()) && "none".equals(each.getModel()));
    if (hasUsb) {
      vectors.add(16);
    }
  }
}
