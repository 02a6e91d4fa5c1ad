package io.github.kvmtune.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice for real machines, of which captures hold more or less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedHostsAdviceTest {

  private Path unpacked = Path.of("");

  @BeforeAll
  void unpack(@TempDir Path directory) {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(directory);
    unpacked = directory;
  }

  List<String> names() throws IOException {
    try (Stream<Path> trees = Files.list(unpacked.resolve("trees"))) {
      return trees.map(tree -> tree.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void advisesOnlyWhatRestsOnKnownFacts(String name) {
    Host host = HostProbe.at(unpacked.resolve("trees").resolve(name)).probe();
    HostUse named =
        HostUse.of()
            .guests(
                List.of(
                    AdvisedHost.guest("a", 1, 1, Profile.REALTIME),
                    AdvisedHost.guest("b", 1, 1, Profile.DEDICATED)));

    assertThat(
            Stream.concat(HostAdvisorTest.uses(), Stream.of(named))
                .flatMap(use -> HostAdvisor.on(host).assess(use).stream()))
        .allSatisfy(each -> assertThat(each.reason()).isNotBlank())
        .flatExtracting(Assessment::advice)
        .allSatisfy(HostAdvisorTest::isComplete);
  }
}
