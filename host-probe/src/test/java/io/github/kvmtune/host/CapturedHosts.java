package io.github.kvmtune.host;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The archive of captured hosts, unpacked; found through {@code -Dkvmtune.corpus=DIR}. */
record CapturedHosts(Path directory) {

  /** Unpacks the archive, or skips the calling test aloud where there is none. */
  static CapturedHosts unpackedIn(Path directory) throws IOException, InterruptedException {
    String corpus = System.getProperty("kvmtune.corpus", "");
    Path archive = Path.of(corpus, "host-trees.tar.xz");
    assumeTrue(
        !corpus.isEmpty() && Files.isReadable(archive),
        "skipped: give the directory of host-trees.tar.xz with -Dkvmtune.corpus=DIR");
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", directory.toString())
            .inheritIO()
            .start();
    if (tar.waitFor() != 0) {
      throw new IOException("tar could not unpack " + archive);
    }
    return new CapturedHosts(directory);
  }

  List<String> names() throws IOException {
    try (Stream<Path> trees = Files.list(directory.resolve("trees"))) {
      return trees.map(tree -> tree.getFileName().toString()).sorted().toList();
    }
  }

  Path tree(String name) {
    return directory.resolve("trees").resolve(name);
  }

  Host host(String name) {
    return HostProbe.at(tree(name)).probe();
  }

  /** What a probe must find there. */
  JsonObject expected(String name) throws IOException {
    return JsonObject.parse(Files.readString(directory.resolve("expected/" + name + ".json")));
  }
}
