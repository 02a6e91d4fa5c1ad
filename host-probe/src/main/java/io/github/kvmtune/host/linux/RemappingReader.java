package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import java.util.Optional;

/**
 * Whether the IOMMU remaps interrupts, which shows in the names of the interrupt controllers: those
 * behind it start with {@code IR-}. Any interrupt of a PCI device tells for all.
 */
final class RemappingReader {

  private static final String INTERRUPTS = "/sys/kernel/irq";

  private final KernelFiles files;

  RemappingReader(KernelFiles files) {
    this.files = files;
  }

  Fact<Boolean> read() {
    return NumberedNames.of("", files.names(INTERRUPTS)).stream()
        .mapToObj(number -> files.fact(INTERRUPTS + "/" + number + "/chip_name", this::remapped))
        .map(fact -> fact.flatMap(remapped -> remapped))
        .filter(Fact::isKnown)
        .findFirst()
        .orElse(Fact.absent(INTERRUPTS + "/*/chip_name"));
  }

  /** Empty for interrupts that are no PCI device's; {@code chip_name} may be an empty line. */
  private Optional<Boolean> remapped(String chip) {
    return chip.contains("PCI-MSI") ? Optional.of(chip.startsWith("IR-")) : Optional.empty();
  }
}
