package io.github.kvmtune.host;

import io.github.kvmtune.host.linux.LinuxHost;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out about a host.
 *
 * <pre>{@code
 * Host here = HostProbe.local().probe();
 * Host captured = HostProbe.at(Path.of("hosts/db-07")).probe(); // holds sys/ and proc/
 * captured.problems().forEach(System.err::println);
 * }</pre>
 */
public final class HostProbe {

  private final Path root;

  private HostProbe(Path root) {
    this.root = root;
  }

  /** The machine this program runs on. */
  public static HostProbe local() {
    return new HostProbe(Path.of("/"));
  }

  /**
   * A directory that holds a captured {@code sys} and {@code proc}, and {@code dev} if captured. No
   * link is followed out of it.
   *
   * @throws IllegalArgumentException if there is no such directory
   */
  public static HostProbe at(Path root) {
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(
          "\"" + root + "\" is not a directory; name the one that holds the host's sys and proc");
    }
    return new HostProbe(root);
  }

  /**
   * Reads the host's files, each once. An odd host is no error: what cannot be read is absent, and
   * listed in {@link Host#problems()}.
   */
  public Host probe() {
    return LinuxHost.read(root);
  }
}
