package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;
import java.util.List;

/**
 * A whole block device of the host.
 *
 * @param name such as {@code sda} or {@code nvme0n1}
 * @param size its capacity
 * @param rotational true for spinning disks
 * @param scheduler the I/O scheduler in use
 * @param schedulers the I/O schedulers it could use
 * @param hardwareQueues how many hardware queues its driver uses
 * @param logicalBlockSize the smallest addressable unit
 * @param physicalBlockSize the smallest unit written without read-modify-write
 * @param discardGranularity the smallest unit that can be discarded; zero where it cannot
 * @param discardLimit the largest discard; zero where the device cannot discard
 * @param writeCache {@code write back} or {@code write through}
 * @param requests how many requests its scheduler queues
 * @param node the NUMA node it is attached to; absent where the kernel does not know
 */
public record BlockDevice(
    String name,
    Fact<ByteSize> size,
    Fact<Boolean> rotational,
    Fact<String> scheduler,
    Fact<List<String>> schedulers,
    Fact<Integer> hardwareQueues,
    Fact<ByteSize> logicalBlockSize,
    Fact<ByteSize> physicalBlockSize,
    Fact<ByteSize> discardGranularity,
    Fact<ByteSize> discardLimit,
    Fact<String> writeCache,
    Fact<Integer> requests,
    Fact<Integer> node) {

  /** The device file, such as {@code /dev/sda}. */
  public String path() {
    // The kernel writes "!" in sysfs for a "/" in the device's name.
    return "/dev/" + name.replace('!', '/');
  }

  /** Whether blocks can be given back to it. */
  public Fact<Boolean> discards() {
    return discardLimit.map(limit -> limit.bytes() > 0);
  }
}
