package io.github.kvmtune.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} lists the checks; {@code -Dgolden.update} writes it anew. */
class ChecksDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/checks.md");

  @Test
  void listsTheChecks() throws IOException {
    String document = document();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(Path.of("../docs"));
      Files.writeString(DOCUMENT, document);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
  }

  private static String document() {
    return Stream.of(Severity.values())
        .map(ChecksDocumentTest::section)
        .collect(
            Collectors.joining(
                "",
                """
                # Checks

                What `kvmtune check` and `DomainCheck` look for in a domain, and each plan is looked over for. Generated from the
                checks themselves; `mvn test -pl core -am -Dgolden.update=true` writes it anew. Checks that need facts of the host
                answer where it is known.
                """,
                ""));
  }

  private static String section(Severity severity) {
    return Checks.all().stream()
        .filter(check -> check.severity() == severity)
        .map(
            check ->
                "| `%s` | %s | %s |%n"
                    .formatted(check.name(), cell(check.summary()), check.source()))
        .collect(
            Collectors.joining(
                "",
                "%n## %s: %s%n%n| check | objects to | see |%n|---|---|---|%n"
                    .formatted(title(severity.word()), severity.meaning()),
                ""));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("((<[^>]*>)+)", "`$1`");
  }

  private static String title(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
