package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.samples.LibvirtLibrary;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

  // The test driver forgets its guests with its last connection.
  private final Hypervisor open = Hypervisor.connect("test:///default");

  @AfterEach
  void close() {
    open.close();
  }

  private static String startedGuest() {
    String name = "verify-" + UUID.randomUUID();
    CommandLineRun run =
        CommandLineRun.kvmtune(
            "start --uri test:///default --name "
                + name
                + " --vcpus 1 --memory 64MiB --virt-type qemu");
    assertThat(run.exitCode()).as(run.err()).isZero();
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
    pinToTheFirstCpu(name);

    CommandLineRun run = CommandLineRun.kvmtune("verify --uri test:///default " + name);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("Guest " + name + " on test:///default: \\d broken")
        .containsPattern("vCPU 0 runs on: promised .*, found 0 \\(the threads' affinity");
  }

  private static void pinToTheFirstCpu(String name) throws LibvirtException {
    Connect connection = new Connect("test:///default");
    try {
      Domain domain = connection.domainLookupByName(name);
      domain.pinVcpu(0, new int[] {1, 0});
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
