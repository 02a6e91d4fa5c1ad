package io.github.kvmtune.host;

import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The archive of captured hosts, unpacked; found through {@code -Dkvmtune.corpus=DIR}. */
record CapturedHosts(Path directory) {

  /** Unpacks the archive, or skips the calling test aloud where there is none. */
  static CapturedHosts unpackedIn(Path directory) {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(directory);
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
