package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.testing.Schemas;
import io.github.kvmtune.testing.Xmllint;
import io.github.kvmtune.tuning.Tunings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is planned is valid by libvirt's own schemas, whole and with any one tuning switched off: by
 * that of the oldest supported libvirt unless it is planned for a newer one, and by that of 11.3.0.
 */
class PlansMatchSchemaTest {

  @TempDir static Path libvirt11 = Path.of("");

  @TempDir Path scratch = Path.of("");

  @ParameterizedTest
  @EnumSource
  void ofTheOldestSupportedLibvirt(Scenario scenario) {
    assumeTrue(
        scenario.target().equals(Target.OLDEST_SUPPORTED), "it is planned for a newer libvirt");
    Path schema = Schemas.installed("domain.rng");
    assertThat(Xmllint.of(schema, scratch).invalid(documents(scenario))).isEmpty();
  }

  @Test
  void ofLibvirt11() {
    Map<String, String> documents = new TreeMap<>();
    for (Scenario scenario : Scenario.values()) {
      documents.put(scenario.name(), scenario.plan().xml());
    }
    Path schema = Schemas.libvirt11(libvirt11).resolve("domain.rng");
    assertThat(Xmllint.of(schema, scratch).invalid(documents)).isEmpty();
  }

  // What is forced may need the tuning that would be switched off.
  private static Map<String, String> documents(Scenario scenario) {
    GuestPlan whole = scenario.plan();
    Map<String, String> documents = new TreeMap<>(Map.of("whole", whole.xml()));
    if (whole.guest().forced().isEmpty()) {
      for (String tuning : Tunings.names()) {
        without(tuning, scenario).ifPresent(xml -> documents.put("without-" + tuning, xml));
      }
    }
    return documents;
  }

  // A guest that would not run without the tuning has no document to judge.
  private static Optional<String> without(String tuning, Scenario scenario) {
    try {
      return Optional.of(scenario.plan(guest -> guest.without(tuning)).xml());
    } catch (PlanRefusedException e) {
      assertThat(e.findings()).isNotEmpty();
      return Optional.empty();
    }
  }
}
