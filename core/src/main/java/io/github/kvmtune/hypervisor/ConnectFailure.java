package io.github.kvmtune.hypervisor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.libvirt.LibvirtException;

/** Why there is no connection, and what to do about it. */
final class ConnectFailure {

  /** What libvirt says, and the remedy for it; the first that matches counts. */
  private record Remedy(Pattern said, String remedy) {

    static Remedy of(String said, String remedy) {
      return new Remedy(Pattern.compile(said, Pattern.CASE_INSENSITIVE), remedy);
    }
  }

  // libvirt gives a missing socket, a refused one and a failed ssh the same number, so text
  // decides.
  private static final List<Remedy> REMEDIES =
      List.of(
          Remedy.of(
              "socket to '.*(no such file|connection refused)",
              "no daemon listens there; start it, such as with systemctl start libvirtd"
                  + " (virtqemud where libvirt's daemons are split)"),
          Remedy.of(
              "socket to '.*permission denied",
              "this user may not use libvirt; run as root or as a member of the group libvirt"),
          Remedy.of(
              "host key verification|publickey|resolve hostname|cannot recv data|end of file",
              "the transport failed; make \"ssh HOST virsh version\" work without a question, or"
                  + " name a key with ?keyfile= in the URI"),
          Remedy.of(
              "connect to server at",
              "nothing listens there for TCP or TLS, which libvirt has switched off unless told; use"
                  + " qemu+ssh://root@host/system"),
          Remedy.of(
              "certificate",
              "libvirt takes this for a connection over TLS, which needs certificates; name another"
                  + " transport, such as qemu+ssh://root@host/system"),
          Remedy.of(
              "authenticat|polkit|sasl|access denied",
              "the daemon refused this user; become a member of the group libvirt, or put the"
                  + " credentials into ~/.config/libvirt/auth.conf"),
          Remedy.of(
              "no connection driver|unable to parse URI",
              "libvirt has no driver for it here; use a URI such as qemu:///system or"
                  + " qemu+ssh://root@host/system"));

  private ConnectFailure() {}

  static HypervisorException of(LibvirtUri uri, LibvirtException e) {
    String said = String.valueOf(e.getMessage()).strip();
    return new HypervisorException(
        "cannot connect to "
            + uri
            + ": "
            + said
            + remedy(said).map(remedy -> "; " + remedy).orElse(""),
        e,
        true);
  }

  static Optional<String> remedy(String said) {
    return REMEDIES.stream()
        .filter(remedy -> remedy.said.matcher(said).find())
        .map(Remedy::remedy)
        .findFirst();
  }

  /** For the errors by which the JVM tells that a native library is not there. */
  static HypervisorException noLibrary(LibvirtUri uri, LinkageError e) {
    return new HypervisorException(
        "cannot connect to "
            + uri
            + ": libvirt's client library is not installed; on Debian, apt-get install libvirt0",
        e);
  }
}
