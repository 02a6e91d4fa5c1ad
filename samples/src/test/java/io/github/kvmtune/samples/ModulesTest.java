package io.github.kvmtune.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Planner;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.xml.LibvirtXml;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each module shows to others. A change here is a change of the public API. */
class ModulesTest {

  private static final ModuleDescriptor XML_MODEL = moduleOf(LibvirtXml.class);
  private static final ModuleDescriptor HOST_PROBE = moduleOf(HostProbe.class);
  private static final ModuleDescriptor CORE = moduleOf(Planner.class);

  private static ModuleDescriptor moduleOf(Class<?> member) {
    try {
      Path place = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void exportsPackagesToEverybody() {
    assertThat(exports(XML_MODEL))
        .containsExactly(
            "io.github.kvmtune.value",
            "io.github.kvmtune.xml",
            "io.github.kvmtune.xml.adapter",
            "io.github.kvmtune.xml.capabilities",
            "io.github.kvmtune.xml.cpu",
            "io.github.kvmtune.xml.domain",
            "io.github.kvmtune.xml.domainbackup",
            "io.github.kvmtune.xml.domaincapabilities",
            "io.github.kvmtune.xml.domaincheckpoint",
            "io.github.kvmtune.xml.domainsnapshot",
            "io.github.kvmtune.xml.hostinterface",
            "io.github.kvmtune.xml.network",
            "io.github.kvmtune.xml.networkport",
            "io.github.kvmtune.xml.nodedevice",
            "io.github.kvmtune.xml.nwfilter",
            "io.github.kvmtune.xml.secret",
            "io.github.kvmtune.xml.storage");
    assertThat(exports(HOST_PROBE)).containsExactly("io.github.kvmtune.host");
    assertThat(exports(CORE))
        .containsExactly(
            "io.github.kvmtune",
            "io.github.kvmtune.advice",
            "io.github.kvmtune.hypervisor",
            "io.github.kvmtune.hypervisor.verify",
            "io.github.kvmtune.placement",
            "io.github.kvmtune.review",
            "io.github.kvmtune.tuning");
  }

  @Test
  void opensElementClassesToJaxbAlone() {
    Set<String> documents =
        exports(XML_MODEL).stream()
            .filter(name -> name.matches("io\\.github\\.kvmtune\\.xml\\.(?!adapter).+"))
            .collect(Collectors.toSet());
    assertThat(opens(XML_MODEL)).containsOnlyKeys(documents);
    assertThat(opens(XML_MODEL).values()).containsOnly(Set.of("jakarta.xml.bind"));
    assertThat(opens(HOST_PROBE)).isEmpty();
    assertThat(opens(CORE)).isEmpty();
  }

  @Test
  void giveUsersNoNullAnnotations() {
    assertThat(Stream.of(XML_MODEL, HOST_PROBE, CORE))
        .allSatisfy(
            module ->
                assertThat(module.requires())
                    .filteredOn(needed -> needed.name().equals("org.jspecify"))
                    .allMatch(
                        needed ->
                            needed
                                .modifiers()
                                .contains(ModuleDescriptor.Requires.Modifier.STATIC)));
  }

  @Test
  void shareNoPackage() {
    List<String> packages =
        Stream.of(XML_MODEL, HOST_PROBE, CORE)
            .flatMap(module -> module.packages().stream())
            .toList();

    assertThat(packages).doesNotHaveDuplicates().isNotEmpty();
  }

  private static Set<String> exports(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> opens(ModuleDescriptor module) {
    return module.opens().stream()
        .collect(Collectors.toMap(Opens::source, Opens::targets, (a, b) -> a, TreeMap::new));
  }
}
