package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Scenario;
import io.github.kvmtune.tuning.Tunings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is planned is valid by libvirt's own schema, whole and with any one tuning switched off. */
@RequiresLibvirt
class PlansMatchSchemaIT {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void everyScenarioIsValid(Scenario scenario) throws IOException {
    expectValid("whole", scenario.plan().xml());
  }

  @ParameterizedTest
  @EnumSource
  void everyScenarioIsValidWithoutAnyOneTuning(Scenario scenario) throws IOException {
    for (String tuning : new TreeSet<>(Tunings.names())) {
      expectValid("without-" + tuning, scenario.plan(guest -> guest.without(tuning)).xml());
    }
  }

  private void expectValid(String name, String xml) throws IOException {
    Path file = Files.writeString(directory.resolve(name + ".xml"), xml);
    assertThat(Command.of("virt-xml-validate", file.toString(), "domain").succeeds())
        .as(name)
        .isTrue();
  }
}
