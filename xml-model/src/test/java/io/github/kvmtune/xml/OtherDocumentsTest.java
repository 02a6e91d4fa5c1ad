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
import java.util.stream.Stream;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** libvirt's own documents of all kinds but domains come back as they were. */
class OtherDocumentsTest {

  private static Map<String, Map<String, String>> corpus = Map.of();

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    corpus = Corpus.byRoot(scratch);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
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

  /** Without parts of documents, which are made to change a network or to be plugged in. */
  private static Map<String, String> documents(String root) {
    Map<String, String> documents = new TreeMap<>(corpus.getOrDefault(root, Map.of()));
    documents.keySet().removeIf(path -> path.matches(".*(updatein|hotplugtestdevices)/.*"));
    return documents;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyDocumentComesBackUnchanged(String root, Class<? extends XmlNode> type, int count) {
    assertThat(documents(root)).hasSize(count);
    RoundTrip.assertUnchanged(type, documents(root));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyMutatedDocumentComesBackUnchanged(String root, Class<? extends XmlNode> type)
      throws TransformerException {
    Random random = new Random(20261122);
    Transformer writer = Mutation.writer();
    Map<String, String> mutated = new TreeMap<>();
    documents(root).forEach((path, xml) -> mutated.put(path, Mutation.of(xml, random, writer)));
    RoundTrip.assertUnchanged(type, mutated);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void onlyMetadataIsUntyped(String root, Class<? extends XmlNode> type) {
    List<String> untyped = new ArrayList<>();
    documents(root)
        .forEach(
            (path, xml) ->
                LibvirtXml.untyped(LibvirtXml.read(type, xml)).stream()
                    .filter(node -> !node.contains("/metadata/"))
                    .forEach(node -> untyped.add(path + ": " + node)));
    assertThat(untyped).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void jaxbReadsTheSame(String root, Class<? extends XmlNode> type) throws JAXBException {
    Unmarshaller jaxb = JAXBContext.newInstance(type, Domain.class).createUnmarshaller();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, String> document : documents(root).entrySet()) {
      XmlNode ours = LibvirtXml.read(type, document.getValue());
      if (LibvirtXml.untyped(ours).isEmpty()) {
        XmlNode theirs = (XmlNode) jaxb.unmarshal(new StringReader(document.getValue()));
        LibvirtXml.difference(ours, theirs)
            .forEach(difference -> different.add(document.getKey() + ": " + difference));
      }
    }
    assertThat(different).isEmpty();
  }
}
