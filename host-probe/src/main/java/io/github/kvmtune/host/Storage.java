package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * What the host offers for guests' disks.
 *
 * @param blockDevices whole block devices by name, without RAM disks and those without capacity,
 *     such as unused loop devices
 * @param aioMaxRequests the machine's limit of native AIO requests ({@code fs.aio-max-nr})
 * @param aioRequests how many of them are set up already
 * @param ioUring who may use io_uring
 */
public record Storage(
    List<BlockDevice> blockDevices,
    Fact<Long> aioMaxRequests,
    Fact<Long> aioRequests,
    Fact<IoUring> ioUring) {

  public Storage {
    blockDevices = List.copyOf(blockDevices);
  }

  /** The device with this name, such as {@code nvme0n1}. */
  public Optional<BlockDevice> byName(String name) {
    return blockDevices.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
