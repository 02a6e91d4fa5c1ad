package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Passwords of a guest's XML and of a URI are in no log, at any level, and in no exception. In a
 * process of its own, so that everything it says can be read, libvirt's library included.
 */
@RequiresLibvirtLibrary
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsStayTest {

  private String said = "";

  @BeforeAll
  void run() throws IOException, InterruptedException {
    said = OwnJvm.run(SecretiveProgram.class, "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
  }

  @Test
  void theProgramLogsAndFailsInEveryWay() {
    assertThat(said)
        .contains("started guest secretive on test:///default")
        .contains("guest secretive on test:///default: REPLACED")
        .contains("refused by the planner:", "customize() changed")
        .contains("refused by the schema:", "cannot define guest \"secretive\"")
        .contains("refused as it exists:", "has a guest of that name already")
        .contains("refused as no URI:", "that is no URI")
        .contains("refused by the driver:", "cannot connect to nosuch://root:***@host/system");
  }

  @Test
  void noSecretIsInWhatItSays() {
    assertThat(List.of(SecretiveProgram.PASSWORD, SecretiveProgram.COOKIE, "s3same"))
        .noneMatch(said::contains);
  }
}
