package io.github.kvmtune.host.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Problem;
import io.github.kvmtune.host.invented.HostTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelFilesTest {

  @TempDir Path root = Path.of("");

  @Test
  void aFileIsReadOnceAndStaysTheSame() {
    HostTree tree = HostTree.in(root).file("/proc/sys/fs/aio-nr", "5");
    KernelFiles files = new KernelFiles(root);
    Fact<Long> first = files.fact("/proc/sys/fs/aio-nr", Values::count);
    tree.file("/proc/sys/fs/aio-nr", "6");
    assertThat(files.fact("/proc/sys/fs/aio-nr", Values::count)).isEqualTo(first);
  }

  @Test
  void aFileLongerThanTheBufferIsReadWhole() {
    String list = "1,".repeat(5000) + "1";
    HostTree.in(root).file("/sys/list", list);
    assertThat(new KernelFiles(root).text("/sys/list")).contains(list);
  }

  @Test
  void theHeadOfALongFileEndsWithALine() {
    HostTree.in(root).file("/proc/cpuinfo", "processor : 0\n".repeat(10_000));
    KernelFiles files = new KernelFiles(root);
    assertThat(files.head("/proc/cpuinfo").orElseThrow()).endsWith("processor : 0\n");
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void aLinkLoopIsAProblem() {
    HostTree.in(root).link("/sys/a", "b").link("/sys/b", "a");
    KernelFiles files = new KernelFiles(root);
    assertThat(files.text("/sys/a")).isEmpty();
    assertThat(files.problems()).extracting(Problem::file).containsExactly("/sys/a");
  }

  @Test
  void absentFilesAreNoProblem() {
    KernelFiles files = new KernelFiles(root);
    assertThat(files.text("/sys/none/at/all")).isEmpty();
    assertThat(files.names("/sys/none")).isEmpty();
    assertThat(files.linkName("/sys/none/driver").isKnown()).isFalse();
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void unprintableContentIsMadeFitForAMessage() {
    HostTree.in(root).file("/sys/flag", "\u001b[31m" + "x".repeat(100));
    KernelFiles files = new KernelFiles(root);
    assertThat(files.fact("/sys/flag", Values::flag).isKnown()).isFalse();
    assertThat(files.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("\"?[31mxxx")
        .contains("...")
        .hasSizeLessThan(160);
  }
}
