package io.github.kvmtune.it;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * A guest as it sees itself; {@code .ci/guest-init} writes what is read here.
 *
 * @param cpus online
 * @param sockets as the CPUs' topology tells
 * @param cores of all sockets together
 * @param siblingsOfCpu0 the threads of CPU 0's core
 * @param cpuModel name in {@code /proc/cpuinfo}, spaces written as underscores
 * @param msiInterrupts lines of {@code /proc/interrupts} that are message-signalled
 * @param clocksource in use
 * @param kernelLog what the kernel says of paravirtual features, spaces written as underscores
 */
record GuestReport(
    IdSet cpus,
    int sockets,
    int cores,
    IdSet siblingsOfCpu0,
    String cpuModel,
    List<Node> nodes,
    List<Nic> nics,
    List<BlockDevice> disks,
    int msiInterrupts,
    String clocksource,
    List<String> kernelLog) {

  /**
   * A NUMA node; its memory is what the guest's kernel manages, some MiB less than it was given.
   */
  record Node(int id, IdSet cpus, ByteSize memory, List<Integer> distances) {}

  /** A NIC and the queues its driver uses. */
  record Nic(String name, String driver, int rxQueues, int txQueues) {}

  /**
   * A disk.
   *
   * @param queues hardware queues its driver uses; for a SCSI disk these are its controller's
   * @param reads blocks read from it one after the other, past every cache
   * @param readTime how long these took, which shows a limit on operations
   */
  record BlockDevice(String name, int queues, ByteSize size, int reads, Duration readTime) {

    double readsPerSecond() {
      return reads * 1000.0 / readTime.toMillis();
    }
  }

  /**
   * @throws NoSuchElementException if there is no such NIC
   */
  Nic nic(String name) {
    return nics.stream().filter(nic -> nic.name.equals(name)).findFirst().orElseThrow();
  }

  /**
   * @throws NoSuchElementException if there is no such disk
   */
  BlockDevice disk(String name) {
    return disks.stream().filter(disk -> disk.name.equals(name)).findFirst().orElseThrow();
  }

  static boolean isComplete(List<String> console) {
    return console.contains("KVMTUNE end");
  }

  /**
   * Reads a complete report from among other lines.
   *
   * @throws NoSuchElementException if a line or a value is missing, naming it
   */
  static GuestReport parse(List<String> console) {
    GuestReportLines lines = GuestReportLines.of(console);
    GuestReportLine cpus = lines.only("cpus");
    return new GuestReport(
        cpus.ids("online"),
        cpus.number("sockets"),
        cpus.number("cores"),
        cpus.ids("siblings-of-cpu0"),
        lines.only("cpu-model").text("name"),
        lines.all("node").map(GuestReport::node).toList(),
        lines.all("nic").map(GuestReport::nic).toList(),
        lines.all("disk").map(GuestReport::disk).toList(),
        lines.only("interrupts").number("msi"),
        lines.only("clocksource").text("name"),
        lines.all("kernel-log").map(line -> line.text("line")).toList());
  }

  private static Node node(GuestReportLine line) {
    List<Integer> distances =
        Stream.of(line.text("distances").split(",")).map(Integer::valueOf).toList();
    return new Node(
        line.number("id"), line.ids("cpus"), ByteSize.kib(line.number("memory-kib")), distances);
  }

  private static Nic nic(GuestReportLine line) {
    return new Nic(
        line.text("name"), line.text("driver"), line.number("rx-queues"), line.number("tx-queues"));
  }

  private static BlockDevice disk(GuestReportLine line) {
    return new BlockDevice(
        line.text("name"),
        line.number("queues"),
        ByteSize.bytes(Long.parseLong(line.text("bytes"))),
        line.number("reads"),
        Duration.ofMillis(line.number("read-millis")));
  }
}
