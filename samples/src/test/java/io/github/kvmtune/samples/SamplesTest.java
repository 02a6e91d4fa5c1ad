package io.github.kvmtune.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  @TempDir Path directory = Path.of("");

  /** What a sample prints about an invented host. */
  private String printed(Consumer<String[]> main) {
    return printed(main, TwoNodeHost.in(directory));
  }

  private static String printed(Consumer<String[]> main, HostTree host) {
    PrintStream original = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      main.accept(new String[] {host.root().toString()});
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
  void plansAWindowsGuest() {
    assertThat(printed(PlanWindowsGuest::main)).containsPattern("hyperv\\S*: .* because ");
  }

  @Test
  void plansAGuestWithAVirtualFunction() {
    assertThat(printed(PlanSrIovGuest::main))
        .contains("placed: ")
        .contains("<interface type='hostdev'")
        .contains("bus='0x3b'");
  }

  @Test
  void saysWhyAHostIsTooSmall() {
    HostTree small = TwoNodeHost.in(directory).file("/sys/devices/system/cpu/online", "0-1");
    List<Consumer<String[]>> samples =
        List.of(
            PlanDatabaseGuest::main,
            PlanWindowsGuest::main,
            PlanSrIovGuest::main,
            SamplesTest::planOffline);
    assertThat(samples)
        .extracting(sample -> printed(sample, small))
        .allMatch(text -> text.contains("refused: guest ") && text.contains("4 vCPUs"))
        .allMatch(text -> text.contains("; ask for at most "));
  }

  @Test
  void fillsAHost() {
    assertThat(printed(ReviewOccupancy::main))
        .contains("worker1: ")
        .contains("worker2: ")
        .contains("full: ");
  }

  @Test
  void choosesHostsForGuests() {
    assertThat(printed(PlaceOnFleet::main))
        .contains("db1 goes to alpha: ")
        .contains("db2 goes to beta: ")
        .contains("no place: guest \"warehouse\": host ")
        .containsPattern("job1 on alpha: \\d+ of 100 points");
  }

  @Test
  void plansFromASnapshot() {
    assertThat(printed(SamplesTest::planOffline)).contains("snapshot: ").contains("placed: ");
  }

  private static void planOffline(String[] args) {
    try {
      PlanOffline.main(args);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void appliesAndVerifies() {
    LibvirtLibrary.required();
    assertThat(printed(args -> ApplyAndVerify.main(new String[0])))
        .contains("kvmtune-sample: CREATED")
        .contains("once more: NONE")
        .contains("KEPT XML: promised every setting of the plan, found all");
  }

  @Test
  void servesCallersOfAService() {
    LibvirtLibrary.required();
    assertThat(printed(args -> serve())).contains("job1: ran").contains("job2: ran");
  }

  private static void serve() {
    try {
      EmbedInService.main(new String[0]);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void probesAHost() {
    assertThat(printed(ProbeHost::main))
        .contains("CPUs: 0-15 (/sys/devices/system/cpu/online)")
        .contains("node 1: 4-7,12-15")
        .contains("APICv: active");
  }
}
