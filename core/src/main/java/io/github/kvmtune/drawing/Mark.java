package io.github.kvmtune.drawing;

import java.util.Optional;

/**
 * What is drawn for a CPU.
 *
 * @param use what the CPU is used for
 * @param label a few ASCII characters that say so without colour
 * @param meaning the same in words, without the number of the CPU
 * @param owner number of the other guest that has the CPU, from 0
 */
record Mark(Use use, String label, String meaning, Optional<Integer> owner) {

  static Mark of(Use use, String label, String meaning) {
    return new Mark(use, label, meaning, Optional.empty());
  }

  static Mark ofOwner(int number, String label, String meaning) {
    return new Mark(Use.NEIGHBOUR, label, meaning, Optional.of(number));
  }
}
