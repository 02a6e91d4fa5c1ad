package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Target;
import io.github.kvmtune.review.DomainCheck;
import io.github.kvmtune.review.Severity;
import io.github.kvmtune.testing.CorpusArchive;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No false alarms: what the checks reject of libvirt's own tests, the real libvirt refuses. */
@RequiresLibvirt
class RefusedCorpusIT {

  private static final String NAME = "kvmtune-check-corpus";

  private static final DomainCheck CHECK = DomainCheck.of(Target.OLDEST_SUPPORTED);

  @TempDir Path corpus;

  @Test
  void libvirtRefusesWhatTheChecksReject() throws IOException {
    CorpusArchive.named("libvirt-9.0.0-tests-xml.tar.xz").unpackInto(corpus);
    List<Domain> rejected = domains().stream().filter(RefusedCorpusIT::isRejected).toList();
    assertThat(rejected).hasSizeGreaterThan(10);
    for (Domain domain : rejected) {
      String original = domain.getName();
      assertThat(isDefined(domain)).as(original).isFalse();
    }
  }

  private List<Domain> domains() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(path -> path.toString().contains("/qemuxml2argvdata/"))
          .filter(path -> path.toString().endsWith(".xml"))
          .sorted()
          .flatMap(RefusedCorpusIT::read)
          .toList();
    }
  }

  private static Stream<Domain> read(Path path) {
    try {
      return Stream.of(LibvirtXml.read(Domain.class, path));
    } catch (LibvirtXmlException e) { // meant to be malformed, or no domain
      return Stream.of();
    }
  }

  private static boolean isRejected(Domain domain) {
    return CHECK.check(domain).stream().anyMatch(f -> f.severity() == Severity.REJECTED);
  }

  // Under a name and an emulator of this machine, so that these are no reason to refuse it.
  private boolean isDefined(Domain domain) throws IOException {
    domain.setName(NAME).setUuid(null).ensureDevices().setEmulator(null);
    Path file = Files.writeString(corpus.resolve("domain.xml"), LibvirtXml.write(domain));
    try (GuestScratch scratch = GuestScratch.forDomain(NAME)) {
      return Command.virsh("define", file.toString()).succeeds();
    }
  }
}
