package io.github.kvmtune.hypervisor.verify;

import java.util.List;

/** Each disk or SCSI controller runs in the I/O thread that it was given. */
final class DiskIoThreads implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    return DiskDevice.of(evidence)
        .flatMap(device -> device.ioThread().map(thread -> item(evidence, device, thread)).stream())
        .toList();
  }

  private static Item item(Evidence evidence, DiskDevice device, int thread) {
    return device.compare(
        evidence, device.name() + "'s I/O thread", "iothread" + thread, "iothread");
  }
}
