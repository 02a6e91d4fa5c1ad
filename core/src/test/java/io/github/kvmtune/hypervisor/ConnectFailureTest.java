package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way not to get a connection has one clear error, with the remedy. */
class ConnectFailureTest {

  @TempDir Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Failed to connect socket to '/run/libvirt/libvirt-sock': No such file or directory | start it
          Failed to connect socket to '/run/libvirt/libvirt-sock': Connection refused        | start it
          Failed to connect socket to '/run/libvirt/libvirt-sock': Permission denied         | group libvirt
          Cannot recv data: Permission denied (publickey,password).                          | keyfile
          Cannot recv data: Host key verification failed.: Connection reset by peer          | ssh HOST
          authentication unavailable: no polkit agent available                              | group libvirt
          authentication failed: authentication failed                                       | auth.conf
          Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory     | qemu+ssh
          unable to connect to server at '127.0.0.1:16509': Connection refused               | qemu+ssh
          no connection driver available for nosuch:///host                                  | qemu:///system
          """)
  void namesTheRemedy(String said, String remedy) {
    assertThat(ConnectFailure.remedy(said)).hasValueSatisfying(r -> assertThat(r).contains(remedy));
  }

  @Test
  void aMessageThatIsNotKnownStandsAlone() {
    assertThat(ConnectFailure.remedy("internal error: something else")).isEmpty();
  }

  @Test
  void aPasswordInTheUriIsNotShown() {
    LibvirtUri uri = new LibvirtUri("qemu+ssh://root:hunter2@host/system");
    assertThat(uri).hasToString("qemu+ssh://root:***@host/system");
    assertThat(uri.text()).contains("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "qemu:///system, true",
    "qemu+unix:///system?socket=/run/own, true",
    "qemu+ssh://root@host/system, false",
    "test:///default, false"
  })
  void knowsWhichUriIsThisMachine(String uri, boolean here) {
    assertThat(new LibvirtUri(uri).isThisMachine()).isEqualTo(here);
  }

  @Test
  void whatIsNoUriIsRefused() {
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> Hypervisor.connect("not a uri"))
        .withMessageContaining("use one such as qemu:///system");
  }

  // A library that is loaded once stays, so this needs a process of its own.
  @Test
  void aMissingLibraryIsNamedWithItsPackage() throws IOException, InterruptedException {
    String output = OwnJvm.run(ConnectOnce.class, "-Djna.platform.library.path=" + directory);
    assertThat(output)
        .contains("cannot connect to test:///default: libvirt's client library is not installed")
        .contains("apt-get install libvirt0");
  }

  /** Says why it cannot connect, twice: the JVM tells of a missing library differently then. */
  static final class ConnectOnce {

    private ConnectOnce() {}

    public static void main(String[] args) {
      for (int i = 0; i < 2; i++) {
        try {
          Hypervisor.connect("test:///default").close();
        } catch (HypervisorException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }
}
