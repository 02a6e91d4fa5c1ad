package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * What the host offers for guests' disks.
 *
 * @param blockDevices whole block devices by name, without RAM disks and those without capacity,
 *     such as unused loop devices; absent where the source does not list any
 * @param aioMaxRequests the machine's limit of native AIO requests ({@code fs.aio-max-nr})
 * @param aioRequests how many of them are set up already
 * @param ioUring who may use io_uring
 */
public record Storage(
    Fact<List<BlockDevice>> blockDevices,
    Fact<Long> aioMaxRequests,
    Fact<Long> aioRequests,
    Fact<IoUring> ioUring) {

  /** The device with this name, such as {@code nvme0n1}; empty also where none is known. */
  public Optional<BlockDevice> byName(String name) {
    return blockDevices.value().stream()
        .flatMap(List::stream)
        .filter(each -> each.name().equals(name))
        .findFirst();
  }
}
