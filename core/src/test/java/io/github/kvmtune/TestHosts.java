package io.github.kvmtune;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.host.invented.InventedKvm;
import io.github.kvmtune.host.invented.Layout;
import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** Hosts to plan for, where the ready ones of host-probe's tests are not what a rule is about. */
public final class TestHosts {

  private TestHosts() {}

  /** Two nodes, each with 40 free pages of 1 GiB. */
  static HostTree manyPages(Path root) {
    HostTree tree = InventedHosts.intelTwoNodes(root);
    Layout.writePages(tree, ByteSize.gib(1), 40, 40);
    return tree;
  }

  /** One node, AVIC on, on a CPU that has x2AVIC. */
  public static HostTree x2avic(Path root) {
    return InventedHosts.amdOneNode(root).file("/sys/module/kvm_amd/parameters/avic", "Y");
  }

  /** One node, AVIC on, on a CPU without x2AVIC. */
  public static HostTree avic(Path root) {
    return x2avic(root)
        .file(
            "/proc/cpuinfo",
            """
            processor\t: 0
            vendor_id\t: AuthenticAMD
            model name\t: AMD EPYC 7313 16-Core Processor
            flags\t\t: lm svm npt avic constant_tsc nonstop_tsc""");
  }

  /** One node of 8 cores without SMT; no huge pages, APICv off. */
  public static HostTree plain(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(1, 8, 1, 8, ByteSize.gib(32)).writeTo(tree);
    InventedKvm.intel(tree);
    return tree.file("/sys/module/kvm_intel/parameters/enable_apicv", "N");
  }

  /** One node whose disk has a scheduler that weighs. */
  public static HostTree weighing(Path root) {
    return InventedHosts.amdOneNode(root)
        .file("/sys/block/sda/queue/scheduler", "none mq-deadline [bfq]");
  }

  /** A limit that two disks can share. */
  public static DiskLimit tenantLimit(DiskLimit none) {
    return none.readIops(2000)
        .writeIops(500)
        .burst(DiskLimit.Direction.READ, 6000, Duration.ofSeconds(30))
        .bytesPerSecond(ByteSize.mib(200))
        .burst(ByteSize.mib(400), Duration.ofSeconds(60))
        .operationSize(ByteSize.kib(256))
        .group("tenant1");
  }

  /** Two CPUs, no SMT. */
  public static HostTree tiny(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(1, 2, 1, 2, ByteSize.gib(16)).writeTo(tree);
    InventedKvm.intel(tree);
    return tree;
  }

  /** Two nodes of 8 ARM cores. */
  static HostTree arm(Path root) {
    HostTree tree = HostTree.in(root).file("/proc/sys/kernel/arch", "aarch64");
    new Layout(2, 8, 1, 8, ByteSize.gib(64)).writeTo(tree);
    return tree;
  }

  /** Four nodes of 40 cores with 2 threads. */
  static HostTree large(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(4, 40, 2, 40, ByteSize.gib(1024)).writeTo(tree);
    InventedKvm.intel(tree);
    return tree;
  }

  /** Eight nodes of 8 cores with 2 threads, 64 GiB each, of them 40 pages of 1 GiB. */
  static HostTree eightNodes(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(8, 8, 2, 8, ByteSize.gib(64)).writeTo(tree);
    Layout.writePages(tree, ByteSize.gib(1), 40, 40, 40, 40, 40, 40, 40, 40);
    InventedKvm.intel(tree);
    return tree.file("/proc/sys/kernel/numa_balancing", "0");
  }

  /** Four nodes of 52 cores with 2 threads, 1 TiB each. */
  static HostTree enormous(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(4, 52, 2, 52, ByteSize.gib(1024)).writeTo(tree);
    InventedKvm.intel(tree);
    return tree;
  }

  /** An AMD host of one node with four core complexes of 8 cores with 2 threads. */
  static HostTree coreComplexes(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(1, 32, 2, 8, ByteSize.gib(128)).writeTo(tree);
    InventedKvm.amd(tree);
    return tree;
  }

  /** An AMD host of two nodes with twelve core complexes of 6 cores with 2 threads each. */
  static HostTree unevenComplexes(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(2, 72, 2, 6, ByteSize.gib(256)).writeTo(tree);
    InventedKvm.amd(tree);
    return tree;
  }

  /** An AMD host that can encrypt guests in every way. */
  static HostTree sev(Path root) {
    String parameters = "/sys/module/kvm_amd/parameters/";
    return InventedHosts.amdOneNode(root)
        .file(parameters + "sev", "Y")
        .file(parameters + "sev_es", "Y")
        .file(parameters + "sev_snp", "Y");
  }

  /** A partition of a mainframe with 8 CPUs. */
  static HostTree mainframe(Path root) {
    HostTree tree = HostTree.in(root).file("/proc/sys/kernel/arch", "s390x");
    new Layout(1, 8, 1, 8, ByteSize.gib(64)).writeTo(tree);
    return tree;
  }

  /** Two nodes of 8 POWER cores with 8 threads. */
  static HostTree power(Path root) {
    HostTree tree = HostTree.in(root).file("/proc/sys/kernel/arch", "ppc64le");
    new Layout(2, 8, 8, 8, ByteSize.gib(128)).writeTo(tree);
    return tree;
  }

  /** Writes a host's files, probes it, and removes them. */
  public static Host probe(Function<Path, HostTree> writer) {
    try {
      HostTree tree = writer.apply(Files.createTempDirectory("host"));
      try {
        return HostProbe.at(tree.root()).probe();
      } finally {
        tree.without("/");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
