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
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** All of libvirt's own test documents go through the model and come back as they were. */
class CorpusTest {

  private record Source(ByteArrayInputStream xml, Document dom) {}

  private static final Map<String, Map<String, Source>> BY_ROOT = new TreeMap<>();

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    Corpus.documents(scratch)
        .forEach(
            (path, xml) -> {
              try {
                Document dom = Dom.parse(xml);
                BY_ROOT
                    .computeIfAbsent(
                        dom.getDocumentElement().getNodeName(), root -> new TreeMap<>())
                    .put(path, new Source(new ByteArrayInputStream(xml), dom));
              } catch (SAXException notXml) {
                // Two of libvirt's files hold no document on purpose.
              }
            });
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyDocumentComesBackUnchanged(String root, Class<? extends XmlNode> type, int documents) {
    Map<String, Source> sources = BY_ROOT.getOrDefault(root, Map.of());
    Map<String, String> changed = new TreeMap<>();
    sources.forEach((path, source) -> roundTrip(type, path, source, changed));
    assertThat(changed).isEmpty();
    assertThat(sources).hasSize(documents);
  }

  private static void roundTrip(
      Class<? extends XmlNode> type, String path, Source source, Map<String, String> changed) {
    try {
      String written = LibvirtXml.write(LibvirtXml.read(type, source.xml()));
      List<String> before = Dom.lines(source.dom());
      List<String> after = Dom.lines(written);
      if (!before.equals(after)) {
        changed.put(path, firstDifference(before, after));
      }
    } catch (LibvirtXmlException e) {
      changed.put(path, e.getMessage());
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
}
