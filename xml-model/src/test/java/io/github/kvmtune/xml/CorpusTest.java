package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

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
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All of libvirt's own test documents go through the model and come back as they were. */
class CorpusTest {

  private static Map<String, Map<String, String>> byRoot = Map.of();

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    byRoot = Corpus.documents(scratch);
  }

  static List<Arguments> kinds() {
    return List.of(
        Arguments.of("domain", Domain.class, 2104),
        Arguments.of("capabilities", Capabilities.class, 22),
        Arguments.of("domainCapabilities", DomainCapabilities.class, 61),
        Arguments.of("cpu", Cpu.class, 284),
        Arguments.of("device", NodeDevice.class, 54),
        Arguments.of("network", Network.class, 130),
        Arguments.of("pool", StoragePool.class, 78),
        Arguments.of("volume", StorageVolume.class, 48),
        Arguments.of("domainsnapshot", DomainSnapshot.class, 28),
        Arguments.of("domaincheckpoint", DomainCheckpoint.class, 13),
        Arguments.of("domainbackup", DomainBackup.class, 16),
        Arguments.of("secret", Secret.class, 7),
        Arguments.of("filter", NwFilter.class, 123),
        Arguments.of("filterbinding", NwFilterBinding.class, 2),
        Arguments.of("networkport", NetworkPort.class, 7),
        Arguments.of("interface", HostInterface.class, 19));
  }

  /** Without parts of documents, which are there to change a network or to be plugged in. */
  private static Map<String, String> documents(String root) {
    Map<String, String> documents = new TreeMap<>(byRoot.getOrDefault(root, Map.of()));
    documents.keySet().removeIf(path -> path.matches(".*(updatein|hotplugtestdevices)/.*"));
    return documents;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyDocumentComesBackUnchanged(String root, Class<? extends XmlNode> type, int count) {
    assertThat(documents(root)).hasSize(count);
    assertUnchanged(documents(root), type);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyMutatedDocumentComesBackUnchanged(String root, Class<? extends XmlNode> type)
      throws TransformerException {
    Random random = new Random(20261122);
    Transformer writer = Mutation.writer();
    Map<String, String> mutated = new TreeMap<>();
    documents(root).forEach((path, xml) -> mutated.put(path, Mutation.of(xml, random, writer)));
    assertUnchanged(mutated, type);
  }

  private static void assertUnchanged(
      Map<String, String> documents, Class<? extends XmlNode> type) {
    Map<String, String> changed = new TreeMap<>();
    documents.forEach(
        (path, xml) -> {
          String change = change(xml, type);
          if (!change.isEmpty()) {
            changed.put(path, change);
          }
        });
    assertThat(changed).isEmpty();
  }

  private static String change(String xml, Class<? extends XmlNode> type) {
    try {
      List<String> before = Dom.lines(xml);
      List<String> after = Dom.lines(LibvirtXml.write(LibvirtXml.read(type, xml)));
      return before.equals(after) ? "" : firstDifference(before, after);
    } catch (LibvirtXmlException e) {
      return e.toString();
    }
  }

  private static String firstDifference(List<String> before, List<String> after) {
    int i = 0;
    while (i < Math.min(before.size(), after.size()) && before.get(i).equals(after.get(i))) {
      i++;
    }
    return line(before, i) + " became " + line(after, i);
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "nothing";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void onlyMetadataIsUntyped(String root, Class<? extends XmlNode> type) {
    List<String> untyped = new ArrayList<>();
    documents(root).values().stream()
        .flatMap(xml -> LibvirtXml.untyped(LibvirtXml.read(type, xml)).stream())
        .filter(path -> !path.contains("/metadata/"))
        .forEach(untyped::add);
    assertThat(untyped).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyCopyIsEqualAndWrittenTheSame(String root, Class<? extends XmlNode> type) {
    for (String xml : documents(root).values()) {
      XmlNode node = LibvirtXml.read(type, xml);
      XmlNode copy = LibvirtXml.copy(node);
      assertThat(copy.equals(node)).isTrue();
      assertThat(LibvirtXml.difference(node, copy)).isEmpty();
      assertThat(LibvirtXml.write(copy)).isEqualTo(LibvirtXml.write(node));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void jaxbReadsTheSameWhereItCanHoldTheDocument(
      String root, Class<? extends XmlNode> type, int count) throws JAXBException {
    Unmarshaller jaxb = JAXBContext.newInstance(type, Domain.class).createUnmarshaller();
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String xml : documents(root).values()) {
      XmlNode ours = LibvirtXml.read(type, xml);
      if (LibvirtXml.untyped(ours).isEmpty()) {
        XmlNode theirs = type.cast(jaxb.unmarshal(new StringReader(xml)));
        LibvirtXml.difference(ours, theirs).stream()
            .filter(difference -> !isTextBesideElements(difference.path()))
            .forEach(difference -> different.add(difference.toString()));
        compared++;
      }
    }
    assertThat(different).isEmpty();
    assertThat(compared).isGreaterThan(count * 9 / 10);
  }

  /** JAXB knows no text in elements that may have child elements. */
  private static boolean isTextBesideElements(String path) {
    return path.endsWith("/backend") || path.endsWith("/nvram");
  }
}
