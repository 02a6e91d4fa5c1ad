package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact that is beyond doubt on real machines, in the shapes of {@code kvmtune --json}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedHostsTest {

  private CapturedHosts hosts = new CapturedHosts(Path.of(""));

  @BeforeAll
  void unpack(@TempDir Path directory) throws Exception {
    hosts = CapturedHosts.unpackedIn(directory);
  }

  List<String> names() throws IOException {
    return hosts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsWhatIsBeyondDoubt(String name) throws IOException {
    JsonObject expected = hosts.expected(name);
    Host host = hosts.host(name);
    List<String> fields = expected.list("strictFields");
    assertThat(fields).isNotEmpty();
    for (String field : fields) {
      assertThat(actual(host, field)).as(field).isEqualTo(expected(expected, field));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsLevelsAndCachesWithTheirSizes(String name) throws IOException {
    JsonObject expected = hosts.expected(name);
    CpuTopology topology = hosts.host(name).cpus().topology();
    if (expected.get("packageSets") != null) {
      assertThat(ids(topology.packages())).isEqualTo(expected.get("packageSets"));
    }
    assertThat(ids(topology.dies())).isEqualTo(expected.get("dieSets"));
    assertThat(ids(topology.clusters())).isEqualTo(expected.get("clusterSets"));
    assertThat(caches(topology)).isEqualTo(caches(expected));
  }

  @Test
  void findsNothingWrongWithAHealthyHost() {
    assertThat(hosts.host("32intel64-2p8co2t+8ve").problems()).isEmpty();
  }

  @Test
  void namesTheFilesThatContradictThemselves() {
    assertThat(hosts.host("64fake-4n2s2ca2c2t").problems())
        .extracting(Problem::toString)
        .contains(
            "/sys/devices/system/cpu/cpu1/cache/index2/shared_cpu_list: \"0,4\" cannot be read:"
                + " cpu1 itself is missing");
  }

  @Test
  void readsWhatAContainerIsAllowed() {
    Limits limits = hosts.host("32amd64-4s2n4c-cgroup2").limits();
    assertThat(limits.allowedCpus().orElseThrow()).isEqualTo(IdSet.parse("0-5"));
    assertThat(limits.allowedNodes().orElseThrow()).isEqualTo(IdSet.parse("0-5"));
    assertThat(limits.cgroups().is(CgroupVersion.HYBRID)).isTrue();
  }

  private static Set<String> caches(CpuTopology topology) {
    return topology.caches().orElse(List.of()).stream()
        .filter(cache -> cache.cpus().isKnown())
        .map(CapturedHostsTest::cache)
        .collect(Collectors.toSet());
  }

  private static String cache(CpuCache cache) {
    return "%d %s %d"
        .formatted(
            cache.level(), ids(cache.cpus().orElseThrow()), cache.size().orElseThrow().bytes());
  }

  /** Without level 2 where the tree's lists and masks contradict each other there. */
  private static Set<String> caches(JsonObject expected) {
    boolean ambiguous = String.valueOf(expected.get("ambiguous")).contains("l2Domains");
    List<Map<String, @Nullable Object>> caches = expected.list("caches");
    return caches.stream()
        .filter(cache -> !ambiguous || !Long.valueOf(2).equals(cache.get("level")))
        .map(cache -> cache.get("level") + " " + cache.get("cpus") + " " + cache.get("sizeBytes"))
        .collect(Collectors.toSet());
  }

  private static @Nullable Object expected(JsonObject expected, String field) {
    String[] path = field.split("\\.");
    if (path.length == 1) {
      return expected.get(field);
    }
    List<Map<String, @Nullable Object>> nodes = expected.list(path[0]);
    return nodes.stream().map(node -> node.get(path[1])).toList();
  }

  private static @Nullable Object actual(Host host, String field) {
    CpuTopology topology = host.cpus().topology();
    return switch (field) {
      case "onlineCpus" -> host.cpus().online().map(CapturedHostsTest::ids).value().orElse(null);
      case "packages" -> count(topology.packageCount());
      case "cores" -> count(topology.coreCount());
      case "smtSiblings" -> ids(topology.smtSiblings());
      case "l3Domains" -> ids(topology.l3Domains());
      case "numaNodes.id" -> nodes(host, node -> (long) node.id());
      case "numaNodes.cpus" -> nodes(host, node -> ids(node.cpus().orElseThrow()));
      case "numaNodes.memoryBytes" ->
          nodes(host, node -> node.memory().total().orElseThrow().bytes());
      case "numaNodes.distances" ->
          nodes(host, node -> longs(node.distances().orElseThrow().values().stream().toList()));
      case "numaNodes.hugepages" -> nodes(host, CapturedHostsTest::hugePages);
      default -> throw new IllegalArgumentException("unknown field " + field);
    };
  }

  private static List<Object> nodes(Host host, Function<NumaNode, Object> view) {
    return host.numaNodes().stream().map(view).toList();
  }

  private static Map<String, Object> hugePages(NumaNode node) {
    Map<String, Object> pools = new LinkedHashMap<>();
    for (HugePagePool pool : node.hugePages().orElseThrow()) {
      pools.put(pool.pageSize().toKib() + "kB", pool.total().orElseThrow());
    }
    return pools;
  }

  private static @Nullable Long count(Fact<Integer> fact) {
    return fact.value().map(Integer::longValue).orElse(null);
  }

  private static @Nullable Object ids(Fact<List<IdSet>> sets) {
    return sets.value()
        .map(list -> list.stream().map(CapturedHostsTest::ids).toList())
        .orElse(null);
  }

  private static List<Long> ids(IdSet ids) {
    return longs(ids.toList());
  }

  private static List<Long> longs(List<Integer> numbers) {
    return numbers.stream().map(Integer::longValue).toList();
  }
}
