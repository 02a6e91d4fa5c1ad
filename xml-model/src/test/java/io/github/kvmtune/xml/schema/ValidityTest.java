package io.github.kvmtune.xml.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.testing.Schemas;
import io.github.kvmtune.testing.Xmllint;
import io.github.kvmtune.xml.Corpus;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.codec.Rebuilt;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What libvirt's schemas accept before, they accept after. */
class ValidityTest {

  /** Its set of nodes, 0,^0, is empty: the schema lets that pass in this spelling alone. */
  private static final String EMPTY_NODESET = "numatune-memory-invalid-nodeset.xml";

  private static Map<String, Map<String, String>> byRoot = Map.of();

  @TempDir Path scratch = Path.of("");

  @BeforeAll
  static void readCorpus(@TempDir Path unpacked) {
    byRoot = Corpus.documents(unpacked);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("io.github.kvmtune.xml.schema.SchemaTest#documents")
  void aValidDocumentStaysValid(String file, String root, Class<? extends XmlNode> type) {
    assertThat(broken(file, root, xml -> LibvirtXml.write(LibvirtXml.read(type, xml)))).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("io.github.kvmtune.xml.schema.SchemaTest#documents")
  void aValidDocumentBuiltAnewFromItsPropertiesIsValid(
      String file, String root, Class<? extends XmlNode> type) {
    Map<String, String> broken =
        broken(file, root, xml -> LibvirtXml.write(Rebuilt.of(LibvirtXml.read(type, xml))));
    broken.keySet().removeIf(path -> path.endsWith(EMPTY_NODESET));
    assertThat(broken).isEmpty();
  }

  /** The documents that are valid, but not after the change. */
  private Map<String, String> broken(String file, String root, UnaryOperator<String> change) {
    Xmllint xmllint = Xmllint.of(Schemas.installed(file), scratch);
    Map<String, String> documents = xmllint.valid(byRoot.getOrDefault(root, Map.of()));
    assertThat(documents).as("valid documents <%s>", root).isNotEmpty();
    Map<String, String> changed = new TreeMap<>();
    documents.forEach((path, xml) -> changed.put(path, change.apply(xml)));
    return xmllint.invalid(changed);
  }

  @Test
  void whatIsInvalidIsFound() {
    Map<String, String> documents = Map.of("good", "<cpu/>", "bad", "<cpu wrong='1'/>");
    assertThat(Xmllint.of(Schemas.installed("cpu.rng"), scratch).invalid(documents))
        .containsOnlyKeys("bad");
  }
}
