package io.github.kvmtune.tuning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the catalogue says of a tuning. Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * About.of(Area.MEMORY, "Huge pages", "Backs a guest that owns its CPUs with huge pages.")
 *     .reference("libvirt domain format: Memory Backing")
 *     .values(Values.words("on", "2MiB", "1GiB"));
 * }</pre>
 *
 * @param area what it is about
 * @param title the feature, as people call it
 * @param purpose what it does for the guest, one sentence
 * @param reference where the rule can be looked up
 * @param values what it can be forced to
 * @param gates from which versions on its settings are understood, where that is newer than the
 *     oldest supported libvirt and QEMU or worth knowing
 * @param migration what its settings mean for live migration, if anything
 */
public record About(
    Area area,
    String title,
    String purpose,
    String reference,
    Values values,
    List<Gate> gates,
    Optional<String> migration) {

  public About {
    gates = List.copyOf(gates);
  }

  static About of(Area area, String title, String purpose) {
    return new About(area, title, purpose, "", Values.on(), List.of(), Optional.empty());
  }

  About reference(String where) {
    return new About(area, title, purpose, where, values, gates, migration);
  }

  About values(Values allowed) {
    return new About(area, title, purpose, reference, allowed, gates, migration);
  }

  About gate(Gate gate) {
    List<Gate> more = Stream.concat(gates.stream(), Stream.of(gate)).toList();
    return new About(area, title, purpose, reference, values, more, migration);
  }

  About migration(String effect) {
    return new About(area, title, purpose, reference, values, gates, Optional.of(effect));
  }
}
