package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.Domain;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged documents give a model or a {@link LibvirtXmlException}, never another throwable, and
 * soon. Set -Dkvmtune.mutations for more of them; with the corpus, they are made from all of it.
 */
class FuzzTest {

  private static final int MUTATIONS = Integer.getInteger("kvmtune.mutations", 3000);
  private static final int MOST_REPORTED = 10;
  private static final long SECONDS = 10;

  private record Sample(Class<? extends XmlNode> type, String xml) {}

  @Test
  void damagedDocumentsAreReadOrRefused(@TempDir Path scratch) throws InterruptedException {
    List<Sample> samples = samples(scratch);
    List<String> failures = new ArrayList<>();
    int models = 0;
    ExecutorService worker = Executors.newSingleThreadExecutor();
    for (int seed = 0; seed < MUTATIONS && failures.size() < MOST_REPORTED; seed++) {
      Sample sample = samples.get(seed % samples.size());
      Sample other = samples.get((int) (seed * 7919L % samples.size()));
      byte[] xml = new Fuzzer(seed).damage(sample.xml(), other.xml());
      try {
        models += worker.submit(() -> use(sample.type(), xml)).get(SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        failures.add(seed + ": " + e + "\n" + new String(xml, StandardCharsets.UTF_8));
      }
    }
    worker.shutdownNow();
    assertThat(failures).isEmpty();
    assertThat(models)
        .as("documents that were read")
        .isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
  }

  /** Reads the document and, if there is one, does to it all that can be done; 1 if there is. */
  private static int use(Class<? extends XmlNode> type, byte[] xml) {
    XmlNode node = read(type, xml);
    if (node == null) {
      return 0;
    }
    String written = write(node);
    if (written != null) {
      use(node, written);
    }
    return 1;
  }

  private static void use(XmlNode node, String written) {
    assertThat(LibvirtXml.read(node.getClass(), written)).as(written).isEqualTo(node);
    XmlNode copy = LibvirtXml.copy(node);
    assertThat(LibvirtXml.difference(node, copy)).isEmpty();
    assertThat(LibvirtXml.write(copy)).isEqualTo(written);
    LibvirtXml.untyped(node);
    if (node instanceof Domain domain) {
      assertThat(CorpusViewsTest.views(domain.ensureDevices())).doesNotContainNull();
    }
  }

  private static @Nullable XmlNode read(Class<? extends XmlNode> type, byte[] xml) {
    try {
      return LibvirtXml.read(type, new ByteArrayInputStream(xml));
    } catch (LibvirtXmlException e) {
      assertThat(e.getMessage()).isNotBlank();
      return null;
    }
  }

  /** Null for U+FFFE and U+FFFF, which the parser lets pass and XML cannot hold. */
  private static @Nullable String write(XmlNode node) {
    try {
      return LibvirtXml.write(node);
    } catch (LibvirtXmlException e) {
      assertThat(e).hasMessageContaining("XML cannot hold the character U+FFF");
      return null;
    }
  }

  private static List<Sample> samples(Path scratch) {
    if (!Corpus.isThere()) {
      return List.of(new Sample(Domain.class, SampleDomain.XML));
    }
    Map<String, Map<String, String>> byRoot = Corpus.documents(scratch);
    List<Sample> samples = new ArrayList<>();
    CorpusTest.kinds()
        .forEach(
            kind -> {
              @SuppressWarnings("unchecked") // the table's second column
              Class<? extends XmlNode> type = (Class<? extends XmlNode>) kind.get()[1];
              byRoot
                  .getOrDefault((String) kind.get()[0], Map.of())
                  .values()
                  .forEach(xml -> samples.add(new Sample(type, xml)));
            });
    return samples;
  }
}
