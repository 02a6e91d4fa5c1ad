package io.github.kvmtune.host.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HostSnapshot;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.host.linux.DiskStore;
import io.github.kvmtune.host.linux.LinuxHost;
import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot tells what its host told. */
class RoundTripTest {

  @TempDir Path scratch = Path.of("");

  /** The host as it is probed, and again from what this very probe has read. */
  private void assertSameFromSnapshot(Path root) throws IOException {
    Recorder recorder = new Recorder(new DiskStore(root));
    Host host = LinuxHost.read(recorder);
    Path zip = scratch.resolve("host.zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      SnapshotWriter.write(recorder.items(), recorder.isWholeSystem(), out);
    }
    assertThat(HostProbe.snapshot(zip).probe()).isEqualTo(host);
  }

  @Test
  void thisMachineIsTheSameFromItsSnapshot() throws IOException {
    assertSameFromSnapshot(Path.of("/"));
  }

  @Test
  void inventedHostsAreTheSameFromTheirSnapshots() throws IOException {
    Path root = scratch.resolve("root");
    InventedHosts.isolatedCpus(root);
    assertSameFromSnapshot(root);
  }

  @Test
  void whatIsWrongWithAHostIsTheSame() throws IOException {
    Path root = scratch.resolve("root");
    InventedHosts.container(root)
        .link("/proc/sys/fs/aio-nr", "nowhere")
        .link("/sys/class/net/out", "/etc")
        .link("/proc/sys/fs/aio-max-nr", "aio-max-nr")
        .without("/proc/meminfo")
        .directory("/proc/meminfo")
        .raw("/proc/sys/kernel/numa_balancing", "1")
        .raw("/proc/version", "\u00e4\n");
    assertSameFromSnapshot(root);
    assertThat(HostProbe.at(root).probe().problems()).hasSizeGreaterThan(3);
  }

  @Test
  void namesOfAnyKindSurvive() throws IOException {
    Path root = scratch.resolve("root");
    InventedHosts.intelTwoNodes(root).directory("/sys/devices/virtual/net/t%09a\tb");
    HostTree.in(root).link("/sys/class/net/t%09a\tb", "../../devices/virtual/net/t%09a\tb");
    assertSameFromSnapshot(root);
  }

  @Test
  void capturedHostsAreTheSameFromTheirSnapshots() throws IOException {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(scratch);
    try (Stream<Path> trees = Files.list(scratch.resolve("trees"))) {
      List<Path> all = trees.toList();
      assertThat(all).hasSize(24);
      for (Path tree : all) {
        assertSameFromSnapshot(tree);
      }
    }
  }

  @Test
  void equalHostsGiveEqualFiles() throws IOException {
    Path root = scratch.resolve("root");
    InventedHosts.intelTwoNodes(root);
    HostSnapshot.at(root).writeTo(scratch.resolve("a.zip"));
    HostSnapshot.at(root).writeTo(scratch.resolve("b.zip"));
    assertThat(scratch.resolve("a.zip")).hasSameBinaryContentAs(scratch.resolve("b.zip"));
  }
}
