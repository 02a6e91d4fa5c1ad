package io.github.kvmtune.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Target;
import io.github.kvmtune.testing.CorpusArchive;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks over the domains of libvirt's own tests. */
class CorpusTest {

  private static final DomainCheck CHECK = DomainCheck.of(Target.OLDEST_SUPPORTED);

  @TempDir Path corpus;

  @BeforeEach
  void unpack() {
    CorpusArchive.named("libvirt-9.0.0-tests-xml.tar.xz").unpackInto(corpus);
  }

  @Test
  void answersForEveryDomain() throws IOException {
    List<Domain> domains = documents(path -> true).stream().map(Document::domain).toList();
    assertThat(domains).hasSizeGreaterThan(2000).allSatisfy(CHECK::check);
  }

  /** What libvirt itself wrote after it had read a document of its tests is what it accepts. */
  @Test
  void rejectsNothingThatLibvirtAccepts() throws IOException {
    List<Document> accepted = documents(path -> path.toString().contains("/qemuxml2xmloutdata/"));
    assertThat(accepted).hasSizeGreaterThan(400);
    assertThat(accepted)
        .allSatisfy(
            document ->
                assertThat(CHECK.check(document.domain))
                    .as(document.path.toString())
                    .noneMatch(finding -> finding.severity() == Severity.REJECTED));
  }

  @Test
  void hasNothingToSayOfOtherDriversDomains() throws IOException {
    assertThat(documents(path -> true))
        .filteredOn(document -> isOfAnotherDriver(document.domain))
        .hasSizeGreaterThan(300)
        .allSatisfy(document -> assertThat(CHECK.check(document.domain)).isEmpty());
  }

  private static boolean isOfAnotherDriver(Domain domain) {
    return !List.of("qemu", "kvm", "hvf")
        .contains(Optional.ofNullable(domain.getType()).orElse(""));
  }

  private record Document(Path path, Domain domain) {}

  private List<Document> documents(Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(path -> path.toString().endsWith(".xml") && which.test(path))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    }
  }

  // Other documents than domains, and those meant to be malformed, are no business of the checks.
  private static Optional<Document> read(Path path) {
    try {
      return Optional.of(new Document(path, LibvirtXml.read(Domain.class, path)));
    } catch (LibvirtXmlException e) {
      return Optional.empty();
    }
  }
}
