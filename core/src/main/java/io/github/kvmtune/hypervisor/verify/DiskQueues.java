package io.github.kvmtune.hypervisor.verify;

import java.util.List;

/** Each disk or SCSI controller has as many queues as were promised. */
final class DiskQueues implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    return DiskDevice.of(evidence)
        .flatMap(device -> device.queues().map(queues -> item(evidence, device, queues)).stream())
        .toList();
  }

  private static Item item(Evidence evidence, DiskDevice device, int queues) {
    return device.compare(
        evidence, device.name() + "'s queues", Integer.toString(queues), device.queuesProperty());
  }
}
