package io.github.kvmtune.xml.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.testing.Schemas;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.cpu.Cpu;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domainbackup.DomainBackup;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import io.github.kvmtune.xml.domaincheckpoint.DomainCheckpoint;
import io.github.kvmtune.xml.domainsnapshot.DomainSnapshot;
import io.github.kvmtune.xml.hostinterface.HostInterface;
import io.github.kvmtune.xml.network.Network;
import io.github.kvmtune.xml.networkport.NetworkPort;
import io.github.kvmtune.xml.nodedevice.NodeDevice;
import io.github.kvmtune.xml.nwfilter.NwFilter;
import io.github.kvmtune.xml.nwfilter.NwFilterBinding;
import io.github.kvmtune.xml.secret.Secret;
import io.github.kvmtune.xml.storage.StoragePool;
import io.github.kvmtune.xml.storage.StorageVolume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each element and attribute that libvirt's schemas allow has a typed property, and new elements
 * are written in an order that the schemas allow.
 */
class SchemaTest {

  /**
   * Some patterns of the schemas are looser than libvirt: a dot is any character, or a hub's port,
   * and hexadecimal digits have no end.
   */
  private static final String NO_NUMBER_TO_LIBVIRT =
      "/device/capability/pci-express/link/@speed: 0[x-].*"
          + "|/domain/devices/controller/master/@startport: [0-9]+\\.[0-9]+"
          + "|/device/capability/(vendor|product)/@id: (0xf{16}|[0-9]{19,})"
          + "|/device/capability/capability/address/@domain: (0xf{16}|[0-9]{19,})";

  @TempDir static Path unpacked = Path.of("");

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("domain.rng", "domain", Domain.class),
        Arguments.of("capability.rng", "capabilities", Capabilities.class),
        Arguments.of("domaincaps.rng", "domainCapabilities", DomainCapabilities.class),
        Arguments.of("cpu.rng", "cpu", Cpu.class),
        Arguments.of("nodedev.rng", "device", NodeDevice.class),
        Arguments.of("network.rng", "network", Network.class),
        Arguments.of("storagepool.rng", "pool", StoragePool.class),
        Arguments.of("storagevol.rng", "volume", StorageVolume.class),
        Arguments.of("domainsnapshot.rng", "domainsnapshot", DomainSnapshot.class),
        Arguments.of("domaincheckpoint.rng", "domaincheckpoint", DomainCheckpoint.class),
        Arguments.of("domainbackup.rng", "domainbackup", DomainBackup.class),
        Arguments.of("secret.rng", "secret", Secret.class),
        Arguments.of("nwfilter.rng", "filter", NwFilter.class),
        Arguments.of("nwfilterbinding.rng", "filterbinding", NwFilterBinding.class),
        Arguments.of("networkport.rng", "networkport", NetworkPort.class),
        Arguments.of("interface.rng", "interface", HostInterface.class));
  }

  private static Grammar installed(String file) {
    return new Grammar(Schemas.installed(file));
  }

  private static Grammar libvirt11(String file) {
    return new Grammar(Schemas.libvirt11(unpacked).resolve(file));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void theInstalledSchemaIsCovered(String file, String root, Class<?> type) {
    assertThat(Coverage.missing(installed(file), root, type)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void theSchemaOfLibvirt11IsCovered(String file, String root, Class<?> type) {
    assertThat(Coverage.missing(libvirt11(file), root, type)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void theOrderOfTheInstalledSchemaIsKept(String file, String root, Class<?> type) {
    assertThat(ChildOrder.violations(installed(file), root, type)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void theOrderOfLibvirt11IsKept(String file, String root, Class<?> type) {
    assertThat(ChildOrder.violations(libvirt11(file), root, type)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void noValueOfTheInstalledSchemaIsRefused(String file, String root, Class<?> type) {
    assertThat(refused(installed(file), root, type)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("documents")
  void noValueOfLibvirt11IsRefused(String file, String root, Class<?> type) {
    assertThat(refused(libvirt11(file), root, type)).isEmpty();
  }

  private static Set<String> refused(Grammar grammar, String root, Class<?> type) {
    Set<String> refused = Vocabulary.refused(grammar, root, type);
    refused.removeIf(value -> value.matches(NO_NUMBER_TO_LIBVIRT));
    return refused;
  }

  @Test
  void aWordInPlaceOfANumberIsFound(@TempDir Path directory) throws IOException {
    Path schema = directory.resolve("domain.rng");
    Files.writeString(
        schema,
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0">
          <start>
            <element name="domain">
              <attribute name="id"><choice><data type="short"/><value>auto</value></choice></attribute>
              <element name="vcpu"><choice><data type="short"/><value>all</value></choice></element>
            </element>
          </start>
        </grammar>
        """);
    assertThat(Vocabulary.refused(new Grammar(schema), "domain", Domain.class))
        .containsExactly("/domain/@id: auto", "/domain/vcpu: all");
  }

  @Test
  void whatIsMissingOrOutOfOrderIsFound(@TempDir Path directory) throws IOException {
    Path schema = directory.resolve("secret.rng");
    Files.writeString(
        schema,
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0">
          <start><ref name="secret"/></start>
          <define name="secret">
            <element name="secret">
              <attribute name="newer"/>
              <zeroOrMore><element name="usage"><ref name="use"/></element></zeroOrMore>
              <element name="uuid"><attribute name="form"/><text/></element>
            </element>
          </define>
          <define name="use"><element name="purpose"><text/></element></define>
        </grammar>
        """);
    assertThat(Coverage.missing(new Grammar(schema), "secret", Secret.class))
        .containsExactly("/secret/@newer", "/secret/usage more than once", "/secret/uuid/@form");
    assertThat(ChildOrder.violations(new Grammar(schema), "secret", Secret.class))
        .containsExactly("Secret: usage before uuid");
  }
}
