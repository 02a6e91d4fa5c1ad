package io.github.kvmtune.advice;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import java.util.List;

/** The words a kernel was booted with. */
record BootArguments(Fact<String> line) {

  static BootArguments of(Host host) {
    return new BootArguments(host.kernelCommandLine());
  }

  boolean areKnown() {
    return line.isKnown();
  }

  /** Whether an argument is given with any value, or by itself. */
  boolean name(String argument) {
    return words().stream()
        .anyMatch(word -> word.equals(argument) || word.startsWith(argument + "="));
  }

  /** Whether exactly this word is given. */
  boolean have(String word) {
    return words().contains(word);
  }

  private List<String> words() {
    return List.of(line.orElse("").strip().split("\\s+", -1));
  }
}
