package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.Domain;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of libvirt's own domain documents go through the model and come back as they were. */
class CorpusTest {

  private static Map<String, String> domains = Map.of();

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    domains = Corpus.documents(scratch, "domain");
  }

  @Test
  void everyDomainComesBackUnchanged() {
    assertThat(domains).hasSize(2104);
    RoundTrip.assertUnchanged(Domain.class, domains);
  }

  @Test
  void everyMutatedDomainComesBackUnchanged() throws TransformerException {
    Random random = new Random(20261122);
    Transformer writer = Mutation.writer();
    Map<String, String> mutated = new TreeMap<>();
    domains.forEach((path, xml) -> mutated.put(path, Mutation.of(xml, random, writer)));
    RoundTrip.assertUnchanged(Domain.class, mutated);
  }

  @Test
  void onlyMetadataIsUntyped() {
    List<String> untyped = new ArrayList<>();
    domains.values().stream()
        .map(xml -> LibvirtXml.untyped(LibvirtXml.read(Domain.class, xml)))
        .forEach(untyped::addAll);
    assertThat(untyped)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).startsWith("/domain/metadata/"));
  }

  @Test
  void everyCopyIsEqualAndWrittenTheSame() {
    for (String xml : domains.values()) {
      Domain domain = LibvirtXml.read(Domain.class, xml);
      Domain copy = LibvirtXml.copy(domain);
      assertThat(copy.equals(domain)).isTrue();
      assertThat(LibvirtXml.difference(domain, copy)).isEmpty();
      assertThat(LibvirtXml.write(copy)).isEqualTo(LibvirtXml.write(domain));
    }
  }

  @Test
  void jaxbReadsTheSameWhereItCanHoldTheDocument() throws JAXBException {
    Unmarshaller jaxb = JAXBContext.newInstance(Domain.class).createUnmarshaller();
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String xml : domains.values()) {
      Domain ours = LibvirtXml.read(Domain.class, xml);
      if (LibvirtXml.untyped(ours).isEmpty()) {
        Domain theirs = (Domain) jaxb.unmarshal(new StringReader(xml));
        LibvirtXml.difference(ours, theirs).stream()
            .filter(difference -> !isTextBesideElements(difference.path()))
            .forEach(difference -> different.add(difference.toString()));
        compared++;
      }
    }
    assertThat(different).isEmpty();
    assertThat(compared).isGreaterThan(2000);
  }

  /** JAXB knows no text in elements that may have child elements. */
  private static boolean isTextBesideElements(String path) {
    return path.endsWith("/backend") || path.endsWith("/nvram");
  }
}
