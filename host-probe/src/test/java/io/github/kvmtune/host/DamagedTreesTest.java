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

  /** Of several architectures, with files few enough that most rounds hit one that is read. */
  private static final List<String> SMALL_HOSTS =
      List.of(
          "32amd64-4s2n4c-cgroup2",
          "libvirt-hostcpu-s390x-with-frequency",
          "libvirt-hostcpu-aarch64-with-clusters",
          "libvirt-caps-hmat",
          "2pa-pcidomain32bits");

  @TempDir Path root = Path.of("");

  @Test
  void damageToAnInventedHostIsReportedAndNeverBelieved() throws IOException {
    InventedHosts.cardsOnBothNodes(root);
    InventedHosts.container(root);
    assertDamageIsReported(root, ROUNDS);
  }

  @Test
  void damageToCapturedHostsIsReportedAndNeverBelieved() throws IOException {
    CapturedHosts hosts = CapturedHosts.unpackedIn(root);
    for (String name : SMALL_HOSTS) {
      assertDamageIsReported(hosts.tree(name), ROUNDS / SMALL_HOSTS.size());
    }
  }

  private static void assertDamageIsReported(Path root, int rounds) throws IOException {
    List<Path> files = files(root);
    Map<String, Object> healthy = FlatFacts.of(HostProbe.at(root).probe());
    for (int seed = 0; seed < rounds; seed++) {
      Map<Path, byte[]> originals = damage(files, new Random(seed), 1 + seed % 2);
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

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  /** Of one file, which then alone has to explain every change, or of several. */
  private static Map<Path, byte[]> damage(List<Path> files, Random random, int most)
      throws IOException {
    Map<Path, byte[]> originals = new LinkedHashMap<>();
    for (int count = most; count > 0; count--) {
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
