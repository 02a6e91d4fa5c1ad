package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.testing.CorpusArchive;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The capabilities documents of libvirt's own tests, probed. */
class CapabilitiesCorpusTest {

  private static final String ARCHIVE = "libvirt-9.0.0-tests-xml.tar.xz";

  private static final TreeMap<String, Host> HOSTS = new TreeMap<>();

  @BeforeAll
  static void probeAll(@TempDir Path scratch) throws IOException {
    CorpusArchive.named(ARCHIVE).unpackInto(scratch);
    for (Path document : capabilities(scratch)) {
      HOSTS.put(
          document.getFileName().toString(),
          HostProbe.ofCapabilities(Files.readString(document)).probe());
    }
  }

  private static List<Path> capabilities(Path scratch) throws IOException {
    try (Stream<Path> files = Files.walk(scratch)) {
      return files
          .filter(file -> file.toString().matches(".*/(vircaps2xmldata|capabilityschemadata)/.*"))
          .filter(file -> file.toString().endsWith(".xml"))
          .toList();
    }
  }

  private static Host host(String name) {
    return Objects.requireNonNull(HOSTS.get(name + ".xml"));
  }

  @Test
  void noDocumentIsAProblem() {
    assertThat(HOSTS).hasSize(15);
    assertThat(HOSTS.values()).flatExtracting(Host::problems).isEmpty();
  }

  @Test
  void tellsDiesApart() {
    CpuTopology topology = host("vircaps-x86_64-basic-dies").cpus().topology();
    assertThat(topology.packageCount().isKnown()).isTrue();
    assertThat(topology.dies().orElse(List.of()).size())
        .isGreaterThan(topology.packageCount().orElse(0));
  }

  @Test
  void findsSharedCaches() {
    assertThat(host("vircaps-x86_64-resctrl-cdp").cpus().topology().l3DomainOf(7))
        .contains(IdSet.parse("6-11"));
  }

  @Test
  void everyListedCpuBelongsToItsNode() {
    assertThat(host("vircaps-x86_64-basic").cpus().online().orElse(IdSet.empty()))
        .isNotEmpty()
        .allSatisfy(cpu -> assertThat(host("vircaps-x86_64-basic").nodeOf(cpu)).isPresent());
  }
}
