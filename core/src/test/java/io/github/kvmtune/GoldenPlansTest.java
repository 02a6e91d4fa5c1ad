package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One XML for each scenario. {@code -Dgolden.update} writes them anew; each change of one is a
 * user-visible change and has its line in CHANGELOG.md.
 */
class GoldenPlansTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource
  void planIsAsRecorded(Scenario scenario) throws IOException {
    String xml = scenario.plan().xml();
    Path golden = GOLDEN.resolve(scenario.goldenFile());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, xml);
    }
    assertThat(xml).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void sameInputGivesTheSamePlanByteForByte(Scenario scenario) {
    assertThat(scenario.plan().xml()).isEqualTo(scenario.plan().xml());
  }
}
