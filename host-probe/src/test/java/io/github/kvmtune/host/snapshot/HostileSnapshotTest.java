package io.github.kvmtune.host.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HostSnapshot;
import io.github.kvmtune.host.invented.InventedHosts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no snapshot, or that were made to do harm. */
class HostileSnapshotTest {

  private static final int ROUNDS = Integer.getInteger("kvmtune.damages", 300);
  private static final String HEADER = "kvmtune snapshot 1 of a running host\n";

  @TempDir Path scratch = Path.of("");

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = scratch.resolve("host.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int entry = 0; entry < namesAndTexts.length; entry += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[entry]));
        zip.write(namesAndTexts[entry + 1].getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static void assertRefused(Path file, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostProbe.snapshot(file))
        .withMessageContaining(file.toString())
        .withMessageContaining(why);
  }

  @Test
  void saysWhatIsNoSnapshot() throws IOException {
    assertRefused(Files.writeString(scratch.resolve("text"), "hello"), "it is no zip file");
    assertRefused(
        zip("a", "b"), "it holds no kvmtune-snapshot.txt; take one with kvmtune snapshot");
    assertRefused(scratch.resolve("gone"), "cannot be read");
    assertRefused(zip("kvmtune-snapshot.txt", "kvmtune snapshot 2 of\n"), "a newer kvmtune");
  }

  @ParameterizedTest
  @CsvSource({
    "../etc/passwd",
    "sys/../../etc/passwd",
    "/etc/passwd",
    "sys//a",
    "sys/./a",
    "sys/a/.."
  })
  void pathsThatStepAsideAreRefused(String path) throws IOException {
    assertRefused(zip("kvmtune-snapshot.txt", HEADER, path, "x"), "it holds the path");
    assertRefused(
        zip("kvmtune-snapshot.txt", HEADER + "directory\t/" + path + "\t\n"), "it holds the path");
  }

  @Test
  void aPathCannotBeTwoThings() throws IOException {
    assertRefused(
        zip("kvmtune-snapshot.txt", HEADER + "link\t/sys/a\tb\n", "sys/a", "x"), "/sys/a twice");
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    assertRefused(
        zip("kvmtune-snapshot.txt", HEADER, "sys/bomb", "0".repeat(3 << 20)), "unpacks to more");
  }

  @Test
  void directoriesWithoutEndAreRefused() throws IOException {
    StringBuilder list = new StringBuilder(HEADER);
    for (int path = 0; path < 20_000; path++) {
      list.append("name\t/").append(path).append("/a".repeat(60)).append("\t\n");
    }
    assertRefused(zip("kvmtune-snapshot.txt", list.toString()), "more names than any snapshot");
  }

  @Test
  void linksInACircleAreAProblem() throws IOException {
    Path file =
        zip(
            "kvmtune-snapshot.txt",
            HEADER + "link\t/sys/class/net\tnet\nlink\t/proc\t../../../proc/proc\n");
    assertThat(HostProbe.snapshot(file).probe().problems()).isNotEmpty();
  }

  @Test
  void linksOutOfASnapshotLeadNowhere() throws IOException {
    Path file =
        zip("kvmtune-snapshot.txt", HEADER + "link\t/proc/meminfo\t../../../../proc/meminfo2\n");
    assertThat(HostProbe.snapshot(file).probe().memory().total().isKnown()).isFalse();
  }

  @Test
  void damageIsRefusedOrChangesNothing() throws IOException {
    Path root = scratch.resolve("root");
    InventedHosts.intelTwoNodes(root);
    Path file = scratch.resolve("host.zip");
    HostSnapshot.at(root).writeTo(file);
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Files.write(file, damaged(whole, new Random(seed)));
      refused += isRefused("seed " + seed, file, root) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(ROUNDS / 2);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    if (random.nextInt(4) == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] damaged = whole.clone();
    for (int count = 1 + random.nextInt(8); count > 0; count--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static boolean isRefused(String seed, Path file, Path root) {
    try {
      // A changed name of an entry is the one thing that no sum guards; its file is then absent.
      assertThat(HostProbe.snapshot(file).probe().arch().isKnown()).as(seed).isNotNull();
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
