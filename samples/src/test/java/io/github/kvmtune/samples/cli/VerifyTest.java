package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.samples.LibvirtLibrary;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/** On libvirt's test driver, which needs the client library but no daemon. */
class VerifyTest {

  @BeforeAll
  static void needsLibvirt() {
    LibvirtLibrary.required();
  }

  private static String startedGuest() {
    String name = "verify-" + UUID.randomUUID();
    CommandLineRun.kvmtune(
        "start --uri test:///default --name "
            + name
            + " --vcpus 1 --memory 64MiB --virt-type qemu");
    return name;
  }

  @Test
  void tellsItemByItemWhatAGuestGot() {
    String name = startedGuest();

    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default " + name);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Guest " + name + " on test:///default: every promise that can be seen is kept")
        .contains("compared with the promise in its metadata")
        .contains("XML: all, promised every setting of the plan (the running guest's XML)");
  }

  @Test
  void endsWith1WhenSomethingPromisedIsMissing() throws LibvirtException {
    String name = startedGuest();
    takeHalfItsMemory(name);

    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default " + name);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("Guest " + name + " on test:///default: 1 broken")
        .containsPattern(
            "/domain/currentMemory: promised 65536, found 32768 \\(the running guest's XML\\)");
  }

  private static void takeHalfItsMemory(String name) throws LibvirtException {
    Connect connection = new Connect("test:///default");
    try {
      Domain domain = connection.domainLookupByName(name);
      domain.setMemory(32 * 1024);
      domain.free();
    } finally {
      connection.close();
    }
  }

  @Test
  void saysThatThereIsNoSuchGuest() {
    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default no-such-guest");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("has no guest \"no-such-guest\"");
  }
}
