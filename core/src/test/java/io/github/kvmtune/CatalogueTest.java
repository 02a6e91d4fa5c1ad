package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.tuning.About;
import io.github.kvmtune.tuning.Area;
import io.github.kvmtune.tuning.Gate;
import io.github.kvmtune.tuning.Tuning;
import io.github.kvmtune.tuning.Tunings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the catalogue says of the tunings, also in docs/tunings.md; {@code -Dgolden.update=true}
 * writes that anew.
 */
class CatalogueTest {

  private static final Path DOCUMENT = Path.of("../docs/tunings.md");

  private static final String HEAD =
      """
      # Tunings

      All of them, in the words of the code: each answers for every guest, and says what it set, or why it left the guest alone,
      or what the host lacks. `off` switches one off; the other values can be forced, see `GuestBuilder.force` and
      `kvmtune plan --force`. Settings with versions are left out for older targets.

      Written by `CatalogueTest`.
      """;

  static Stream<Tuning> tunings() {
    return Tunings.all().stream();
  }

  static Stream<Arguments> examples() {
    return tunings()
        .flatMap(
            tuning ->
                tuning.about().values().examples().stream()
                    .map(value -> Arguments.of(tuning.name(), value)));
  }

  @Test
  void theDocumentSaysWhatTheCodeSays() throws IOException {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    for (Area area : Area.values()) {
      lines.addAll(List.of("", "## " + area.title(), ""));
      lines.addAll(List.of("| tuning | what it does | values | migration | see |"));
      lines.add("|---|---|---|---|---|");
      tunings()
          .filter(tuning -> tuning.about().area() == area)
          .forEach(tuning -> lines.add(line(tuning)));
    }
    lines.addAll(gates());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.write(DOCUMENT, lines);
    }
    assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(lines);
  }

  private static String line(Tuning tuning) {
    About about = tuning.about();
    return "| `%s` | **%s.** %s | %s | %s | %s |"
        .formatted(
            tuning.name(),
            about.title(),
            about.purpose(),
            about.values(),
            about.migration().orElse("no effect"),
            about.reference());
  }

  private static List<String> gates() {
    List<String> lines = new ArrayList<>(List.of("", "## Settings with versions", ""));
    lines.addAll(List.of("| setting | tuning | libvirt | QEMU |", "|---|---|---|---|"));
    for (Tuning tuning : Tunings.all()) {
      for (Gate gate : tuning.about().gates()) {
        lines.add(
            "| `%s` | `%s` | %s | %s |"
                .formatted(gate.setting(), tuning.name(), gate.libvirt(), gate.qemu()));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("tunings")
  void everyTuningIsDescribed(Tuning tuning) {
    About about = tuning.about();
    assertThat(tuning.name()).matches("[a-z][a-z0-9]*(-[a-z]+)*");
    assertThat(about.title()).isNotBlank();
    assertThat(about.purpose()).endsWith(".");
    assertThat(about.reference()).isNotBlank();
    assertThat(about.values().description()).startsWith("off");
    assertThat(about.values().examples()).allMatch(about.values()::accept);
    assertThat(about.values().accept("no such value")).isFalse();
  }

  @Test
  void namesAreUnique() {
    assertThat(tunings().map(Tuning::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsForcedIsDoneOrRefusedNamingIt(String tuning, String value) {
    for (Scenario scenario :
        List.of(Scenario.SHARED_WEB, Scenario.DEDICATED_ON_AMD_AVIC, Scenario.ARM_SERVER)) {
      try {
        GuestPlan plan = scenario.plan(guest -> guest.forceAnyway(tuning, value));
        assertThat(plan.decisions())
            .filteredOn(decision -> decision.tuning().equals(tuning))
            .isNotEmpty()
            .allSatisfy(
                decision -> {
                  assertThat(decision.outcome()).isEqualTo(Decision.Outcome.APPLIED);
                  assertThat(decision.facts())
                      .contains(
                          new Decision.UsedFact("forced to", value, "the guest as described"));
                });
      } catch (PlanRefusedException e) {
        assertThat(e).hasMessageContaining(tuning).hasMessageContaining("forced to");
      }
    }
  }
}
