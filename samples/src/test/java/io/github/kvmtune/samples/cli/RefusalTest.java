package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.samples.TwoNodeHost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guests that cannot be: exit code 1 and one line, nothing on standard output. */
class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --vcpus 17 --memory 1GiB                         | 17
          --vcpus 17 --memory 1GiB --profile dedicated     | 17
          --vcpus 2 --memory 100GiB                        | 100GiB
          --vcpus 0 --memory 1GiB                          | 0 vCPUs
          --vcpus 2 --memory 1000KB                        | 1000000B
          --vcpus 2 --memory 1GiB --disk /a.img --disk /a.img | /a.img
          --vcpus 2 --memory 1GiB --migration cluster --network hostdev=0000:3b:02.1 | 0000:3b:02.1
          """)
  void namesWhatDoesNotFit(String options, String value, @TempDir Path directory) {
    Path root = TwoNodeHost.in(directory).root();
    CommandLineRun run =
        CommandLineRun.kvmtune("plan --name db1 --root " + root + " --xml " + options);

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("kvmtune: guest \"db1\"").contains(value);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void keepsALineBreakInANameOnOneLine() {
    CommandLineRun run =
        CommandLineRun.kvmtune("plan", "--name", "a\nb", "--vcpus", "1", "--memory", "1GiB");

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("a\\nb");
  }

  @Test
  void showsTheStackTraceOnlyForDebugging() {
    String line = "plan --name db1 --vcpus 0 --memory 1GiB";

    assertThat(CommandLineRun.kvmtune(line).err()).doesNotContain("\tat ");
    assertThat(CommandLineRun.kvmtune(line + " --debug").err())
        .contains("InvalidGuestException")
        .contains("\tat io.github.kvmtune");
  }
}
