package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.InventedHosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random damage never throws, and whatever differs from the healthy host afterwards is absent or
 * explained by a problem. {@code -Dkvmtune.damages=10000} does more of it.
 */
class DamagedTreesTest {

  private static final int ROUNDS = Integer.getInteger("kvmtune.damages", 300);

  @TempDir Path root = Path.of("");

  @Test
  void damageIsReportedAndNeverBelieved() throws IOException {
    InventedHosts.intelTwoNodes(root);
    InventedHosts.container(root);
    List<Path> files = files();
    Map<String, Object> healthy = FlatFacts.of(HostProbe.at(root).probe());
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Map<Path, byte[]> originals = damage(files, random);
      assertExplained("seed " + seed, healthy, HostProbe.at(root).probe(), originals.keySet());
      for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
        Damage.undo(original.getKey(), original.getValue());
      }
    }
    assertThat(FlatFacts.of(HostProbe.at(root).probe())).isEqualTo(healthy);
  }

  private static void assertExplained(
      String seed, Map<String, Object> healthy, Host host, Set<Path> damaged) {
    Map<String, Object> changed = FlatFacts.of(host);
    changed.entrySet().removeAll(healthy.entrySet());
    if (!changed.isEmpty()) {
      // The last two names suffice, and are the same whichever link led to the file.
      List<String> names =
          damaged.stream()
              .map(file -> file.subpath(file.getNameCount() - 2, file.getNameCount()).toString())
              .toList();
      assertThat(host.problems())
          .as("%s: %s after damage to %s", seed, changed, names)
          .anyMatch(problem -> names.stream().anyMatch(problem.toString()::contains));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  private static Map<Path, byte[]> damage(List<Path> files, Random random) throws IOException {
    Map<Path, byte[]> originals = new LinkedHashMap<>();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      Path file = files.get(random.nextInt(files.size()));
      if (!originals.containsKey(file)) {
        originals.put(file, Files.readAllBytes(file));
        Damage kind = Damage.values()[random.nextInt(Damage.values().length)];
        kind.strike(file, Files.readAllBytes(file), random);
      }
    }
    return originals;
  }
}
