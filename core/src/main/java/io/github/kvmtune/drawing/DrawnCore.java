package io.github.kvmtune.drawing;

import java.util.List;

/**
 * A core.
 *
 * @param threads its CPUs in ascending order; at least one
 */
record DrawnCore(List<DrawnCpu> threads) {

  int firstCpu() {
    return threads.get(0).cpu();
  }
}
