package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.samples.TwoNodeHost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path directory = Path.of("");

  private String snapshotOfTwoNodes() {
    TwoNodeHost.in(directory.resolve("root"));
    String file = directory.resolve("host.zip").toString();
    CommandLineRun run =
        CommandLineRun.kvmtune("snapshot -o " + file + " --root " + directory.resolve("root"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("wrote " + file);
    return file;
  }

  @Test
  void aProbeOfTheSnapshotPrintsWhatAProbeOfTheHostPrints() {
    String file = snapshotOfTwoNodes();
    CommandLineRun host =
        CommandLineRun.kvmtune("probe --json --root " + directory.resolve("root"));
    CommandLineRun snapshot = CommandLineRun.kvmtune("probe --json --snapshot " + file);
    assertThat(snapshot.out()).isEqualTo(host.out());
    assertThat(snapshot.exitCode()).isZero();
  }

  @Test
  void aGuestIsPlannedForTheSnapshotAsForTheHost() {
    String file = snapshotOfTwoNodes();
    String guest = "plan --name db1 --vcpus 2 --memory 4GiB --profile dedicated --xml";
    CommandLineRun plan = CommandLineRun.kvmtune(guest + " --snapshot " + file);
    assertThat(plan.exitCode()).isZero();
    assertThat(plan.out())
        .isEqualTo(CommandLineRun.kvmtune(guest + " --root " + directory.resolve("root")).out());
  }

  @Test
  void takesThisMachine() {
    String file = directory.resolve("here.zip").toString();
    assertThat(CommandLineRun.kvmtune("snapshot", "-o", file, "--with-identifiers").exitCode())
        .isZero();
    assertThat(CommandLineRun.kvmtune("probe", "--snapshot", file, "--json").json().has("arch"))
        .isTrue();
  }

  @Test
  void saysWhereItCannotWrite() {
    CommandLineRun run = CommandLineRun.kvmtune("snapshot -o " + directory + "/no/such/host.zip");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("no/such/host.zip").contains("cannot be written");
  }
}
