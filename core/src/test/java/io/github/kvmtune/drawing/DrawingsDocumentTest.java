package io.github.kvmtune.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/drawings.md} and its pictures show captured hosts; {@code -Dgolden.update} draws them
 * anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawingsDocumentTest {

  private static final Path DOCS = Path.of("../docs");

  private final List<DrawnExample> examples = new ArrayList<>();

  @BeforeAll
  void planOnCapturedHosts(@TempDir Path directory) {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(directory);
    Examples.all().forEach(example -> examples.add(example.drawnOn(directory.resolve("trees"))));
  }

  @Test
  void showsFiveCapturedHosts() throws IOException {
    assertThat(examples).hasSize(5);
    check(DOCS.resolve("drawings.md"), document());
  }

  @Test
  void hasAPictureOfEach() throws IOException {
    for (DrawnExample example : examples) {
      check(DOCS.resolve(example.picture()), example.drawing().svg());
    }
  }

  private static void check(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
  }

  private String document() {
    StringBuilder page =
        new StringBuilder(
            """
            # Drawings

            `kvmtune plan` draws what sits where on the host, `kvmtune plan --svg FILE` also as a picture, and in Java
            `planner.drawing(plan)` or `HostDrawing.of(host).beside(occupancy).with(plan)`. In text, each column is a core: above
            the line the number of its first CPU, below it what sits on that CPU and on its siblings, whose numbers are higher by
            what stands at the start of the row; bars part level 3 caches.

            The hosts are captured ones from hwloc's and libvirt's tests, with guests planned for them one after the other. Made by
            `DrawingsDocumentTest`; `mvn test -pl core -am -Dgolden.update=true -Dkvmtune.corpus=DIR` draws them anew.
            """);
    examples.forEach(example -> page.append(example.section()));
    return page.toString();
  }
}
