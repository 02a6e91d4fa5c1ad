package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code probe --root DIR --json} on real machines, against the facts that are beyond doubt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedHostsTest {

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

  @Test
  void findsEveryTree() throws IOException {
    assertThat(names()).hasSize(24);
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsWhatIsBeyondDoubt(String name) throws IOException {
    Path expectations = unpacked.resolve("expected/" + name + ".json");
    JsonObject expected = JsonParser.parseString(Files.readString(expectations)).getAsJsonObject();
    CommandLineRun run =
        CommandLineRun.kvmtune(
            "probe", "--json", "--root", unpacked.resolve("trees/" + name).toString());

    assertThat(run.exitCode()).isZero();
    JsonObject actual = run.json();
    for (JsonElement field : expected.getAsJsonArray("strictFields")) {
      assertThat(at(field.getAsString(), actual))
          .as(field.getAsString())
          .isEqualTo(at(field.getAsString(), expected));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsAPageOfEachHost(String name) {
    CommandLineRun run =
        CommandLineRun.kvmtune("probe", "--root", unpacked.resolve("trees/" + name).toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines()).contains("Machine", "KVM");
  }

  /** A field, or with a dot that field of each element, {@code numaNodes.cpus}. */
  private static JsonElement at(String field, JsonObject json) {
    String[] path = field.split("\\.", -1);
    JsonElement value = json.get(path[0]);
    if (path.length == 1) {
      return value;
    }
    JsonArray values = new JsonArray();
    value.getAsJsonArray().forEach(each -> values.add(each.getAsJsonObject().get(path[1])));
    return values;
  }
}
