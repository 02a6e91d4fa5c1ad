package io.github.kvmtune.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  @TempDir Path directory = Path.of("");

  /** What a sample prints about an invented host. */
  private String printed(Consumer<String[]> main) {
    Path root = TwoNodeHost.in(directory).root();
    PrintStream original = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      main.accept(new String[] {root.toString()});
    } finally {
      System.setOut(original);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void plansADatabaseGuest() {
    assertThat(printed(PlanDatabaseGuest::main))
        .contains("<name>db1</name>")
        .contains("<vcpupin vcpu='0'")
        .contains("<total_iops_sec_max>40000</total_iops_sec_max>")
        .containsPattern("huge-pages: .* because ");
  }

  @Test
  void probesAHost() {
    assertThat(printed(ProbeHost::main))
        .contains("CPUs: 0-15 (/sys/devices/system/cpu/online)")
        .contains("node 1: 4-7,12-15")
        .contains("APICv: active");
  }
}
