package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the IOMMUs can post interrupts to running guests, from the registers that the drivers
 * show. KVM uses it only if all of them can.
 */
final class PostingReader {

  private static final String IOMMUS = "/sys/class/iommu";

  /** VT-d's capability register: posted interrupts. */
  private static final long VTD_POSTING = 1L << 59;

  /** AMD's extended features: guest APIC, and its mode for virtual APICs. */
  private static final long AMD_POSTING = 1L << 7 | 1L << 21;

  private final KernelFiles files;

  PostingReader(KernelFiles files) {
    this.files = files;
  }

  Fact<Boolean> read() {
    List<Fact<Boolean>> units =
        files.names(IOMMUS).stream().flatMap(name -> unit(IOMMUS + "/" + name, name)).toList();
    String source = units.stream().findFirst().map(Fact::source).orElse(IOMMUS);
    return units.isEmpty() || !units.stream().allMatch(Fact::isKnown)
        ? Fact.absent(source)
        : Fact.known(units.stream().allMatch(unit -> unit.is(true)), source);
  }

  private Stream<Fact<Boolean>> unit(String directory, String name) {
    if (name.startsWith("dmar")) {
      return Stream.of(register(directory + "/intel-iommu/cap", VTD_POSTING));
    }
    return name.startsWith("ivhd")
        ? Stream.of(register(directory + "/amd-iommu/features", AMD_POSTING))
        : Stream.empty();
  }

  private Fact<Boolean> register(String file, long bits) {
    return files.fact(file, text -> (Values.register(text) & bits) == bits);
  }
}
