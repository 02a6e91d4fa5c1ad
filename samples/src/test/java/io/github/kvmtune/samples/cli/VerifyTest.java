package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.samples.LibvirtLibrary;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On libvirt's test driver, which needs the client library but no daemon. */
class VerifyTest {

  @BeforeAll
  static void needsLibvirt() {
    LibvirtLibrary.required();
  }

  @Test
  void tellsItemByItemWhatAGuestGot() {
    String name = "verify-" + UUID.randomUUID();
    CommandLineRun.kvmtune(
        "start --uri test:///default --name "
            + name
            + " --vcpus 1 --memory 64MiB --virt-type qemu");

    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default " + name);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Guest " + name + " on test:///default")
        .contains("compared with the promise in its metadata")
        .contains("XML: all, promised every setting of the plan (the running guest's XML)");
  }

  @Test
  void saysThatThereIsNoSuchGuest() {
    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default no-such-guest");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("has no guest \"no-such-guest\"");
  }
}
