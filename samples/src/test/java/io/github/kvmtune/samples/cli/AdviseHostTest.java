package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.kvmtune.samples.TwoNodeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseHostTest {

  @TempDir Path directory = Path.of("");

  private String advise = "";

  @BeforeEach
  void captureAHost() {
    TwoNodeHost.in(directory.resolve("host"))
        .file("/sys/module/vhost_net/parameters/experimental_zcopytx", "1")
        .file("/proc/sys/kernel/numa_balancing", "0")
        .file("/proc/cmdline", "ro quiet")
        .file("/sys/devices/system/cpu/isolated", "");
    advise = "advise-host --root " + directory.resolve("host") + " ";
  }

  private Path out() {
    return directory.resolve("out");
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out().relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void tellsPeopleWhatToChangeAndWhy() {
    CommandLineRun run = CommandLineRun.kvmtune(advise);

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .contains("To change", "    now        sysctl -w kernel.numa_balancing=1")
        .anyMatch(line -> line.contains("(/proc/sys/kernel/numa_balancing)"))
        .anyMatch(line -> line.matches("\\d+ more are fine, \\d+ unknown, .*--all lists them"));
    assertThat(CommandLineRun.kvmtune(advise + "--all").out()).contains("vhost-net: the host");
  }

  @Test
  void countsWhatTheGuestsNamedNeed() {
    String guest = "--guest rt1,vcpus=2,memory=4GiB,profile=realtime";

    assertThat(CommandLineRun.kvmtune(advise + guest).outLines())
        .anyMatch(line -> line.startsWith("    boot with  isolcpus=managed_irq,domain,"));
    assertThat(CommandLineRun.kvmtune(advise + "--guest rt1,vcpus=2").err())
        .contains("lacks memory=SIZE; add it");
  }

  @Test
  void writesFilesForReviewAndTheSameAgain() throws IOException {
    CommandLineRun.kvmtune(advise + "--profile realtime -o " + out());
    Map<String, String> first = written();

    assertThat(first.keySet())
        .containsExactly("README", "kernel-command-line", "modprobe.d/kvmtune.conf");
    assertThat(first.get("modprobe.d/kvmtune.conf"))
        .endsWith("\noptions vhost_net experimental_zcopytx=0\n");
    assertThat(first.get("README")).contains("/etc/modprobe.d/kvmtune.conf", "why: ", "Undo");
    CommandLineRun.kvmtune(advise + "--profile realtime -o " + out());
    assertThat(written()).isEqualTo(first);
  }

  @Test
  void removesFilesOfAnEarlierRunThatAreNoLongerAdvised() throws IOException {
    CommandLineRun.kvmtune(advise + "--profile realtime -o " + out());
    Files.writeString(out().resolve("notes"), "mine");

    CommandLineRun.kvmtune(advise + "--profile shared -o " + out());

    assertThat(written().keySet()).contains("notes").doesNotContain("kernel-command-line");
  }

  @Test
  void leavesFilesOfOthersAlone() throws IOException {
    Path theirs = Files.createDirectories(out().resolve("modprobe.d")).resolve("kvmtune.conf");
    Files.writeString(theirs, "options kvm_intel nested=0\n");

    CommandLineRun run = CommandLineRun.kvmtune(advise + "-o " + out());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("not written by kvmtune", theirs.toString());
    assertThat(written()).containsOnlyKeys("modprobe.d/kvmtune.conf");
    assertThat(theirs).hasContent("options kvm_intel nested=0\n");
  }

  @Test
  void doesNotWriteToEtc() {
    CommandLineRun run = CommandLineRun.kvmtune(advise + "-o /etc");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("never changes a host");
  }

  @Test
  void saysItInJson() {
    JsonObject json = CommandLineRun.kvmtune(advise + "--json").json();

    JsonObject balancing =
        json.getAsJsonArray("assessments").asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.get("name").getAsString().equals("numa-balancing"))
            .findFirst()
            .orElseThrow();
    assertThat(balancing.get("state").getAsString()).isEqualTo("advised");
    JsonObject advice = balancing.getAsJsonArray("advice").get(0).getAsJsonObject();
    assertThat(advice.get("needsReboot").getAsBoolean()).isFalse();
    assertThat(advice.getAsJsonArray("remedies").get(0).getAsJsonObject().get("file").getAsString())
        .isEqualTo("sysctl.d/90-kvmtune.conf");
  }

  @Test
  void isPartOfTheProbePage() {
    assertThat(CommandLineRun.kvmtune("probe --root " + directory.resolve("host")).out())
        .contains("What would make this host a better KVM host")
        .contains("sysctl -w kernel.numa_balancing=1");
  }
}
