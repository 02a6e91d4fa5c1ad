package io.github.kvmtune.benchmarks;

import java.nio.file.Path;

/** A POWER7 server with 256 CPUs on 8 NUMA nodes, as captured by the hwloc project. */
final class CapturedHost implements AutoCloseable {

  private final Unpacked trees = Unpacked.archive(Corpus.archive(Corpus.HOSTS));

  /** The directory that holds the host's sys and proc. */
  Path root() {
    return trees.directory().resolve("trees/256ppc-8n8s4t");
  }

  @Override
  public void close() {
    trees.close();
  }
}
