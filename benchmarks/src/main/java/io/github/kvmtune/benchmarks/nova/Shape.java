package io.github.kvmtune.benchmarks.nova;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedKvm;
import io.github.kvmtune.host.invented.Layout;
import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * An invented host. Eight cores share a level 3 cache.
 *
 * @param nodes its NUMA nodes
 * @param cores cores of each node
 * @param threads threads of each core
 * @param gib memory of each node in pages of 2 MiB, in GiB
 */
record Shape(int nodes, int cores, int threads, int gib) {

  static final ByteSize PAGE = ByteSize.mib(2);

  private static final int CORES_PER_CACHE = 8;

  /** Normal memory on each node, so that pages are not all there is. */
  private static final int MORE_GIB = 8;

  int nodeCpus() {
    return cores * threads;
  }

  int cpus() {
    return nodes * nodeCpus();
  }

  /** Writes the host's files, probes it, and removes them. */
  Host host() {
    try {
      HostTree tree = HostTree.in(Files.createTempDirectory("kvmtune-benchmarks"));
      new Layout(nodes, cores, threads, CORES_PER_CACHE, ByteSize.gib(gib + MORE_GIB))
          .writeTo(tree);
      long[] pages = new long[nodes];
      Arrays.fill(pages, ByteSize.gib(gib).dividedBy(PAGE));
      Layout.writePages(tree, PAGE, pages);
      InventedKvm.intel(tree);
      Host host = HostProbe.at(tree.root()).probe();
      tree.without("/");
      return host;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers in the order in which the program beside us takes them. */
  String arguments() {
    return "%d %d %d %d".formatted(nodes, cores, threads, gib);
  }

  @Override
  public String toString() {
    return "%d x %d x %d".formatted(nodes, cores, threads);
  }
}
