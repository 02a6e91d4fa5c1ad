package io.github.kvmtune.host.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A probe reads no file and lists no directory twice, whichever links lead there. */
class ReadOnceTest {

  @TempDir Path scratch = Path.of("");

  /** Counts what is asked of the disk. */
  private static final class Counting implements FileStore {

    private final DiskStore store;
    private final List<String> asked = new ArrayList<>();

    Counting(Path root) {
      store = new DiskStore(root);
    }

    @Override
    public Kind kind(String path) throws IOException {
      return store.kind(path);
    }

    @Override
    public String content(String path, int most) throws IOException {
      asked.add("content of " + path);
      return store.content(path, most);
    }

    @Override
    public String target(String path) throws IOException {
      return store.target(path);
    }

    @Override
    public List<String> names(String path) throws IOException {
      asked.add("names in " + path);
      return store.names(path);
    }

    @Override
    public boolean isUsable(String path) {
      return store.isUsable(path);
    }

    @Override
    public boolean isWholeSystem() {
      return store.isWholeSystem();
    }
  }

  private static void assertReadsOnce(Path root, int atLeast) {
    Counting store = new Counting(root);
    LinuxHost.read(store);
    List<String> again = new ArrayList<>(store.asked);
    new HashSet<>(store.asked).forEach(again::remove);
    assertThat(again).as(root.toString()).isEmpty();
    assertThat(store.asked).hasSizeGreaterThan(atLeast);
  }

  @Test
  void onThisMachine() {
    assertReadsOnce(Path.of("/"), 20);
  }

  @Test
  void onAnInventedHost() {
    assertReadsOnce(InventedHosts.container(scratch).root(), 100);
  }

  @Test
  void onCapturedHosts() throws IOException {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(scratch);
    try (Stream<Path> trees = Files.list(scratch.resolve("trees"))) {
      trees.forEach(tree -> assertReadsOnce(tree, 10));
    }
  }
}
