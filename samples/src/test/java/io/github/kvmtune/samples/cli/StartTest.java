package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.samples.LibvirtLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On libvirt's test driver, which needs the client library but no daemon. */
class StartTest {

  @BeforeAll
  static void needsLibvirt() {
    LibvirtLibrary.required();
  }

  @Test
  void tellsWhatCameOfIt() {
    CommandLineRun run =
        CommandLineRun.kvmtune(
            "start --uri test:///default --name db1 --vcpus 1 --memory 256MiB --virt-type qemu");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .contains("Guest db1 is defined and runs on test:///default")
        .anyMatch(line -> line.startsWith("  cpu-mode: "));
  }

  @Test
  void leavesAGuestOfThatNameAlone() {
    // The test driver always has a running guest called "test".
    CommandLineRun run =
        CommandLineRun.kvmtune("start --uri test:///default --name test --vcpus 1 --memory 256MiB");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("\"test\"").contains("choose another name");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysWhereItCannotConnect() {
    CommandLineRun run =
        CommandLineRun.kvmtune("start --uri nosuch:///host --name a --vcpus 1 --memory 1GiB");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("cannot connect to nosuch:///host");
  }
}
