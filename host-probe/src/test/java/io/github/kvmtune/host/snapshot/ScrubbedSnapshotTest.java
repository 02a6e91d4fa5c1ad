package io.github.kvmtune.host.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HostSnapshot;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a snapshot does not tell of its host unless asked. */
class ScrubbedSnapshotTest {

  private static final String CONTAINER =
      "/docker/4f2c9a1e0b6d4c0e9d573b8f1e6a7c424f2c9a1e0b6d4c0e9d573b8f1e6a7c42";

  @TempDir Path scratch = Path.of("");

  @BeforeEach
  void inventHostWithSecrets() {
    InventedHosts.intelTwoNodes(scratch.resolve("root"))
        .file(
            "/proc/cmdline",
            "BOOT_IMAGE=/vmlinuz-db07 root=UUID=5f2c9a1e-0b6d-4c0e-9d57-3b8f1e6a7c42 ro"
                + " ip=10.1.2.3::10.1.2.1:255.255.255.0:db07.example.org:eno1:off"
                + " rd.luks.key=hunter2 isolcpus=2-7 hugepagesz=1G hugepages=32")
        .file(
            "/proc/mounts",
            "nas.example.org:/home/jane /home/jane nfs rw 0 0\n"
                + "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n"
                + "hugetlbfs /dev/hugepages hugetlbfs rw,pagesize=2M 0 0")
        .file("/proc/version", "Linux version 6.1.0-18-amd64 (builder@db07.example.org)")
        .file("/proc/self/cpuset", CONTAINER)
        .file("/sys/fs/cgroup" + CONTAINER + "/cpuset.cpus.effective", "0-3")
        .directory("/sys/devices/virtual/net/enx02fc00a1b2c3")
        .link("/sys/class/net/enx02fc00a1b2c3", "../../devices/virtual/net/enx02fc00a1b2c3");
  }

  private Path snapshot() {
    Path zip = scratch.resolve("host.zip");
    HostSnapshot.at(scratch.resolve("root")).writeTo(zip);
    return zip;
  }

  private static String everythingIn(Path snapshot) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(snapshot.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] content = zip.getInputStream(entry).readAllBytes();
        text.append(entry.getName()).append(new String(content, StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5f2c9a1e",
        "10.1.2",
        "db07",
        "hunter2",
        "example.org",
        "jane",
        "4f2c9a1e",
        "02fc00a1b2c3"
      })
  void holdsNothingThatIdentifiesTheHost(String secret) throws IOException {
    assertThat(everythingIn(snapshot())).doesNotContain(secret);
  }

  @Test
  void holdsAllOfItWhenAsked() throws IOException {
    Path zip = scratch.resolve("host.zip");
    Path root = scratch.resolve("root");
    HostSnapshot.at(root).withIdentifiers().writeTo(zip);
    assertThat(everythingIn(zip)).contains("hunter2", "enx02fc00a1b2c3", CONTAINER);
    assertThat(HostProbe.snapshot(zip).probe()).isEqualTo(HostProbe.at(root).probe());
  }

  @Test
  void keepsWhatTuningAsksFor() {
    Host host = HostProbe.snapshot(snapshot()).probe();
    assertThat(host.kernelCommandLine().is("ro isolcpus=2-7 hugepagesz=1G hugepages=32")).isTrue();
    assertThat(host.memory().hugePageMounts().orElseThrow()).hasSize(1);
    assertThat(host.limits().allowedCpus().orElseThrow()).hasToString("0-3");
    assertThat(host.networking().interfaces().orElseThrow()).hasSize(6 - 1);
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void aCommandLineOfSecretsOnlyIsLeftOut() {
    HostTree.in(scratch.resolve("root")).file("/proc/cmdline", "rd.luks.key=hunter2");
    Host host = HostProbe.snapshot(snapshot()).probe();
    assertThat(host.kernelCommandLine().isKnown()).isFalse();
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void theSameIdentifierIsTheSameEverywhere() {
    Scrubber scrubber = new Scrubber();
    java.util.TreeMap<String, Item> items = new java.util.TreeMap<>();
    items.put("/a", new Item.Content("02:fc:00:00:00:01 02:FC:00:00:00:02"));
    items.put("/b/02:fc:00:00:00:01", new Item.Link("../02:FC:00:00:00:02"));
    assertThat(scrubber.scrubbed(items))
        .containsEntry("/a", new Item.Content("00:00:00:00:00:01 00:00:00:00:00:02"))
        .containsEntry("/b/00:00:00:00:00:01", new Item.Link("../00:00:00:00:00:02"));
  }
}
