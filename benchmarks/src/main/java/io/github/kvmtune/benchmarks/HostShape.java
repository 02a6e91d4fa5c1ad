package io.github.kvmtune.benchmarks;

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
 * A host of even nodes, invented as for the tests since none so large was captured. Siblings are
 * half the host apart, as on most Intel servers, and eight cores share a level 3 cache.
 *
 * @param nodes its NUMA nodes
 * @param cores cores of each node
 * @param threads threads of each core
 * @param gib memory of each node in pages of 2 MiB, in GiB
 */
public record HostShape(int nodes, int cores, int threads, int gib) {

  private static final ByteSize PAGE = ByteSize.mib(2);

  private static final int CORES_PER_CACHE = 8;

  /** Normal memory on each node, so that pages are not all there is. */
  private static final int MORE_GIB = 8;

  public int nodeCpus() {
    return cores * threads;
  }

  public int cpus() {
    return nodes * nodeCpus();
  }

  /** Writes the host's files, probes it, and removes them. */
  public Host host() {
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

  @Override
  public String toString() {
    return "%d x %d x %d".formatted(nodes, cores, threads);
  }
}
