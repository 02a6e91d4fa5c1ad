package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;

/**
 * What is left of a host core.
 *
 * @param free its threads that a guest may have
 * @param isWhole whether that is all of its online threads
 */
record Core(IdSet free, boolean isWhole) {

  int threads() {
    return free.size();
  }
}
