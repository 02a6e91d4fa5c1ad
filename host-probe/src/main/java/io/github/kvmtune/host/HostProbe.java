package io.github.kvmtune.host;

import io.github.kvmtune.host.libvirt.CapabilitiesReader;
import io.github.kvmtune.host.linux.LinuxHost;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.capabilities.Capabilities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Finds out about a host.
 *
 * <pre>{@code
 * Host here = HostProbe.local().probe();
 * Host captured = HostProbe.at(Path.of("hosts/db-07")).probe(); // holds sys/ and proc/
 * captured.problems().forEach(System.err::println);
 * Host remote = HostProbe.ofCapabilities(virshCapabilities).probe();
 * }</pre>
 */
public final class HostProbe {

  private final Supplier<Host> reader;

  private HostProbe(Supplier<Host> reader) {
    this.reader = reader;
  }

  /** The machine this program runs on. */
  public static HostProbe local() {
    return new HostProbe(() -> LinuxHost.read(Path.of("/")));
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
    return new HostProbe(() -> LinuxHost.read(root));
  }

  /**
   * A host as {@code virsh capabilities} describes it: its architecture, CPU model, CPUs, NUMA
   * nodes, huge page pools and caches. All other facts are absent, and the lists of its devices are
   * empty.
   *
   * @param xml the document
   * @throws LibvirtXmlException if it is no capabilities document
   */
  public static HostProbe ofCapabilities(String xml) {
    Capabilities capabilities = LibvirtXml.read(Capabilities.class, xml);
    return new HostProbe(() -> CapabilitiesReader.read(capabilities));
  }

  /**
   * Reads the host's files, each once. An odd host is no error: what cannot be read is absent, and
   * listed in {@link Host#problems()}.
   */
  public Host probe() {
    return reader.get();
  }
}
