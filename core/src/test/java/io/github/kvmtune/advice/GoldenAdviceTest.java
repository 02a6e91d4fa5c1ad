package io.github.kvmtune.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files written for each host; {@code -Dgolden.update} writes them anew. */
class GoldenAdviceTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/advice");

  @ParameterizedTest
  @EnumSource
  void adviceIsAsRecorded(AdvisedHost advised, @TempDir Path directory) throws IOException {
    Map<String, String> files =
        AdviceFiles.of(HostAdvisor.on(advised.host(directory)).advise(advised.use));
    String text =
        files.entrySet().stream()
            .map(file -> "==> " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining("\n"));
    Path golden = GOLDEN.resolve(advised.goldenFile());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
