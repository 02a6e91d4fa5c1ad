package io.github.kvmtune.host;

import io.github.kvmtune.host.libvirt.LibvirtHost;
import io.github.kvmtune.host.linux.FileStore;
import io.github.kvmtune.host.linux.IoReason;
import io.github.kvmtune.host.linux.LinuxHost;
import io.github.kvmtune.host.snapshot.SnapshotReader;
import io.github.kvmtune.host.union.HostUnion;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.capabilities.Capabilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Finds out about a host.
 *
 * <pre>{@code
 * Host here = HostProbe.local().probe();
 * Host captured = HostProbe.at(Path.of("hosts/db-07")).probe(); // holds sys/ and proc/
 * Host elsewhere = HostProbe.snapshot(Path.of("host.zip")).probe(); // kvmtune snapshot -o host.zip
 * captured.problems().forEach(System.err::println);
 * Host remote = HostProbe.of(LibvirtDocuments.of(capabilitiesXml)).probe();
 * Host both = HostProbe.local().with(documents).probe();
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
    Path checked = checkedRoot(root);
    return new HostProbe(() -> LinuxHost.read(checked));
  }

  static Path checkedRoot(Path root) {
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(
          "\"" + root + "\" is not a directory; name the one that holds the host's sys and proc");
    }
    return root;
  }

  /**
   * A snapshot that {@link HostSnapshot} has written. The file may come from anywhere: what is read
   * of it is bounded, and nothing is unpacked to disk.
   *
   * @throws IllegalArgumentException if the file cannot be read, or is no snapshot
   */
  public static HostProbe snapshot(Path zip) {
    try {
      FileStore store = SnapshotReader.read(zip);
      return new HostProbe(() -> LinuxHost.read(store));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\""
              + zip
              + "\" is not a snapshot: "
              + e.getMessage()
              + "; take one with kvmtune snapshot -o FILE",
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException("\"" + zip + "\" cannot be read: " + IoReason.of(e), e);
    }
  }

  /**
   * A host as {@code virsh capabilities} describes it: its architecture, CPU model, CPUs, NUMA
   * nodes, huge page pools, caches and machine types. All other facts are absent.
   *
   * @param xml the document
   * @throws LibvirtXmlException if it is no capabilities document
   */
  public static HostProbe ofCapabilities(String xml) {
    LibvirtXml.read(Capabilities.class, xml);
    return of(LibvirtDocuments.of(xml));
  }

  /**
   * A host as libvirt describes it. What the documents do not say is absent; one that cannot be
   * read is listed in {@link Host#problems()}.
   */
  public static HostProbe of(LibvirtDocuments documents) {
    return new HostProbe(() -> LibvirtHost.read(documents));
  }

  /**
   * The same host with what libvirt says of it as well.
   *
   * <p>Where both say something, this probe's files are believed, which are nearer to the kernel;
   * if the two cannot both be right, that is one of {@link Host#problems()}, which names both
   * sources. What only libvirt says is taken from it. The one exception is whether KVM can be used:
   * libvirt runs the guests, so its word counts.
   *
   * @param documents what a libvirt on this very host says
   */
  public HostProbe with(LibvirtDocuments documents) {
    return new HostProbe(() -> HostUnion.of(reader.get(), LibvirtHost.read(documents)));
  }

  /**
   * Reads the host's files, each once. An odd host is no error: what cannot be read is absent, and
   * listed in {@link Host#problems()}.
   */
  public Host probe() {
    return reader.get();
  }
}
