package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Scenario;
import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.testing.CorpusArchive;
import io.github.kvmtune.tuning.Tunings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What is planned is valid by libvirt's own schema, whole and with any one tuning switched off, and
 * the libvirt at hand takes it.
 */
@RequiresLibvirt
class PlansMatchSchemaIT {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void everyScenarioIsValid(Scenario scenario) throws IOException {
    expectValid("whole", scenario, scenario.plan().xml());
  }

  @ParameterizedTest
  @EnumSource
  void everyScenarioIsValidWithoutAnyOneTuning(Scenario scenario) throws IOException {
    for (String tuning : new TreeSet<>(Tunings.names())) {
      expectValid(
          "without-" + tuning, scenario, scenario.plan(guest -> guest.without(tuning)).xml());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ARM_SERVER")
  void everyScenarioIsDefinedByTheRealLibvirt(Scenario scenario) throws IOException {
    assumeTrue(
        scenario.target().equals(Target.OLDEST_SUPPORTED), "this libvirt is older than the target");
    Guest wanted = scenario.plan().guest();
    assumeFalse(wanted.tpm() || wanted.confidential().isPresent(), "it needs more of the host");
    String name = "kvmtune-it-plan-" + scenario.name().toLowerCase(Locale.ROOT);
    GuestPlan plan =
        scenario.plan(
            guest -> guest.virtType(VirtType.QEMU).customize(domain -> domain.setName(name)));
    Path file = Files.writeString(directory.resolve(name + ".xml"), plan.xml());
    try {
      Command.virsh("define", "--validate", file.toString()).run();
    } finally {
      Command.virsh("undefine", "--nvram", name).succeeds();
    }
  }

  private void expectValid(String name, Scenario scenario, String xml) throws IOException {
    Path file = Files.writeString(directory.resolve(name + ".xml"), xml);
    Command validator =
        scenario.target().equals(Target.OLDEST_SUPPORTED)
            ? Command.of("virt-xml-validate", file.toString(), "domain")
            : Command.of("xmllint", "--noout", "--relaxng", newerSchema(), file.toString());
    assertThat(validator.succeeds()).as(name).isTrue();
  }

  /** The schema of libvirt 11.3.0, for plans that the installed libvirt does not know. */
  private String newerSchema() throws IOException {
    Path schemas = directory.resolve("schemas");
    if (Files.notExists(schemas)) {
      CorpusArchive archive = CorpusArchive.named("libvirt-11.3.0-schemas.tar.xz");
      archive.unpackInto(Files.createDirectory(schemas));
    }
    try (Stream<Path> files = Files.walk(schemas)) {
      return files.filter(file -> file.endsWith("domain.rng")).findFirst().orElseThrow().toString();
    }
  }
}
