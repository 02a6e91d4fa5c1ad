package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** CPUs set aside on the kernel's command line, for kernels that do not list them in /sys. */
final class BootIsolation {

  private static final String COMMAND_LINE = "/proc/cmdline";

  private BootIsolation() {}

  static Fact<IdSet> isolated(KernelFiles files) {
    return option(files, "isolcpus=");
  }

  static Fact<IdSet> tickless(KernelFiles files) {
    return option(files, "nohz_full=");
  }

  private static Fact<IdSet> option(KernelFiles files, String option) {
    Optional<String> value =
        files.text(COMMAND_LINE).stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .filter(word -> word.startsWith(option))
            .map(word -> word.substring(option.length()))
            .reduce((earlier, later) -> later);
    return new Fact<>(
        value.flatMap(text -> files.parse(COMMAND_LINE, text, BootIsolation::ids)), COMMAND_LINE);
  }

  /** {@code isolcpus=} may name flags such as {@code managed_irq} before the CPUs. */
  private static IdSet ids(String text) {
    return IdSet.parse(
        Arrays.stream(text.split(","))
            .filter(part -> !part.matches("[a-z_]+"))
            .collect(Collectors.joining(",")));
  }
}
