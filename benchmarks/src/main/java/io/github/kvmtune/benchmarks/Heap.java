package io.github.kvmtune.benchmarks;

/** How much memory is in use, once everything that nobody needs is gone. */
final class Heap {

  private Heap() {}

  static long usedMebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
