package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.IoUring;
import io.github.kvmtune.host.Storage;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.NavigableSet;

/** Block devices below {@code /sys/block}, and the machine's limits of asynchronous I/O. */
final class StorageReader {

  private static final String DEVICES = "/sys/block";

  private final KernelFiles files;
  private final DeviceFacts devices;

  StorageReader(KernelFiles files) {
    this.files = files;
    this.devices = new DeviceFacts(files);
  }

  Storage read() {
    return new Storage(
        blockDevices(),
        files.fact("/proc/sys/fs/aio-max-nr", Values::count),
        files.fact("/proc/sys/fs/aio-nr", Values::count),
        files.fact("/proc/sys/kernel/io_uring_disabled", StorageReader::ioUring));
  }

  private static IoUring ioUring(String text) {
    return IoUring.values()[Values.between(text, 0, 2)];
  }

  private Fact<List<BlockDevice>> blockDevices() {
    return files.listed(
        DEVICES,
        names ->
            names.stream()
                .filter(name -> !name.startsWith("ram"))
                .filter(name -> files.isDirectory(DEVICES + "/" + name))
                .map(this::read)
                .filter(device -> !device.size().is(ByteSize.ZERO))
                .toList());
  }

  private BlockDevice read(String name) {
    String device = DEVICES + "/" + name;
    String queue = device + "/queue";
    return new BlockDevice(
        name,
        files.fact(device + "/size", Values::sectors),
        files.fact(queue + "/rotational", Values::flag),
        files.fact(queue + "/scheduler", StorageReader::scheduler),
        files.fact(queue + "/scheduler", Values::choices),
        hardwareQueues(device + "/mq"),
        files.fact(queue + "/logical_block_size", Values::bytes),
        files.fact(queue + "/physical_block_size", Values::bytes),
        files.fact(queue + "/discard_granularity", Values::bytes),
        files.fact(queue + "/discard_max_bytes", Values::bytes),
        files.fact(
            queue + "/write_cache", text -> Values.among(text, "write back", "write through")),
        files.fact(queue + "/nr_requests", Values::number),
        devices.node(device));
  }

  /** Devices without a scheduler of their own, such as device-mapper's, just say none. */
  private static String scheduler(String text) {
    return text.strip().equals("none") ? "none" : Values.chosen(text);
  }

  private Fact<Integer> hardwareQueues(String directory) {
    NavigableSet<String> names = files.names(directory);
    return names.isEmpty()
        ? Fact.absent(directory)
        : Fact.known(NumberedNames.of("", names).size(), directory);
  }
}
