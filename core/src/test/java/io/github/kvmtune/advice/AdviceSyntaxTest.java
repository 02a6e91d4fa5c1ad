package io.github.kvmtune.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are what the programs that read them expect, judged by these programs themselves. */
class AdviceSyntaxTest {

  @TempDir Path directory = Path.of("");

  private Map<String, String> files = Map.of();

  /** At least one line for each kind of file. */
  @BeforeEach
  void write() throws IOException {
    List<io.github.kvmtune.HostAdvice> advice = new ArrayList<>();
    advice.addAll(advice("fresh", AdvisedHost.REALTIME_WITH_DEVICES));
    advice.addAll(advice("neglected", AdvisedHost.SHARED_BY_STRANGERS));
    Host neglected = HostProbe.at(directory.resolve("neglected")).probe();
    advice.addAll(
        HostAdvisor.on(neglected)
            .advise(HostUse.of(Profile.DEDICATED, Profile.REALTIME).with(Trait.values())));
    files = AdviceFiles.of(advice);
    for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
      Path path = directory.resolve("etc").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
  }

  private List<io.github.kvmtune.HostAdvice> advice(String name, AdvisedHost advised)
      throws IOException {
    Path root = Files.createDirectory(directory.resolve(name));
    return HostAdvisor.on(advised.host(root)).advise(advised.use);
  }

  private Stream<String> lines(String file) {
    return files
        .getOrDefault(file, "")
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }

  private String etc(String file) {
    return directory.resolve("etc").resolve(file).toString();
  }

  @Test
  void sysctlReadsItsFile() {
    Output output = run("sysctl", "--dry-run", "-p", etc(AdviceFiles.SYSCTL));

    assertThat(output.exitCode()).isZero();
    assertThat(output.text().lines()).containsExactlyElementsOf(lines(AdviceFiles.SYSCTL).toList());
  }

  @Test
  void systemdTmpfilesWritesTheValues() throws IOException {
    Path root = Files.createDirectory(directory.resolve("root"));
    String governor = "sys/devices/system/cpu/cpufreq/policy0/scaling_governor";
    for (String name : List.of(governor, "sys/kernel/mm/transparent_hugepage/enabled")) {
      Files.createDirectories(root.resolve(name).resolveSibling("."));
      Files.writeString(root.resolve(name), "old");
    }

    Output output =
        run("systemd-tmpfiles", "--create", "--root=" + root, etc(AdviceFiles.TMPFILES));

    assertThat(output.text()).isEmpty();
    assertThat(output.exitCode()).isZero();
    assertThat(Files.readString(root.resolve(governor))).startsWith("performance");
    assertThat(Files.readString(root.resolve("sys/kernel/mm/transparent_hugepage/enabled")))
        .startsWith("madvise");
  }

  @Test
  void systemdAcceptsTheUnits() {
    List<String> units =
        files.keySet().stream().filter(file -> file.startsWith(AdviceFiles.UNITS)).toList();
    assertThat(units).isNotEmpty();
    for (String unit : units) {
      Output output = run("systemd-analyze", "verify", etc(unit));

      assertThat(output.text()).isEmpty();
      assertThat(output.exitCode()).isZero();
    }
  }

  @Test
  void udevAcceptsTheRules() {
    assertThat(lines(AdviceFiles.UDEV))
        .isNotEmpty()
        .allMatch(line -> line.matches("(([A-Z]+|ATTR\\{[a-z_/]+\\})(==|=)\"[^\"]+\"(, )?)+"));
    assumeTrue(
        run("udevadm", "--help").text().contains("verify"),
        "udevadm verify came with systemd 254; only the form of the rules was checked");
    assertThat(run("udevadm", "verify", etc(AdviceFiles.UDEV)).exitCode()).isZero();
  }

  @Test
  void modprobeReadsItsOptions() {
    assertThat(lines(AdviceFiles.MODPROBE))
        .isNotEmpty()
        .allMatch(line -> line.matches("options [a-z_]+ [a-z_]+=\\w+"));
    Output output = run("modprobe", "-C", etc("modprobe.d"), "--showconfig");
    assertThat(output.text().lines()).containsAll(lines(AdviceFiles.MODPROBE).toList());
  }

  @Test
  void kernelArgumentsStandInOneLine() {
    List<String> lines = lines(AdviceFiles.KERNEL_COMMAND_LINE).toList();

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).split(" ", -1))
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[a-z0-9_.]+(=[A-Za-z0-9_,:-]+)?"));
  }

  private record Output(int exitCode, String text) {}

  /** Runs a program, or skips the test aloud where it is missing. */
  private static Output run(String... command) {
    assumeTrue(
        Stream.of("/usr/bin", "/usr/sbin", "/sbin", "/bin")
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, command[0]))),
        () -> command[0] + " is not installed; only the form of its file was checked");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + command[0], e);
    }
  }
}
