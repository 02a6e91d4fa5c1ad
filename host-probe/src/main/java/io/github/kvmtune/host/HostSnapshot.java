package io.github.kvmtune.host;

import io.github.kvmtune.host.linux.DiskStore;
import io.github.kvmtune.host.linux.IoReason;
import io.github.kvmtune.host.snapshot.SnapshotWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a snapshot of a host: one zip of what a probe reads, from which {@link
 * HostProbe#snapshot(Path)} finds the same facts anywhere and at any time.
 *
 * <pre>{@code
 * HostSnapshot.local().writeTo(Path.of("host.zip"));
 * Host later = HostProbe.snapshot(Path.of("host.zip")).probe();
 * }</pre>
 *
 * <p>MAC addresses, UUIDs, serial numbers and container ids are replaced; of the kernel's command
 * line only options that bear on tuning are kept, and of the mount table only cgroups and huge
 * pages, unless {@link #withIdentifiers()} asks for all.
 */
public final class HostSnapshot {

  private final Path root;
  private final boolean withIdentifiers;

  private HostSnapshot(Path root, boolean withIdentifiers) {
    this.root = root;
    this.withIdentifiers = withIdentifiers;
  }

  /** Of the machine this program runs on. */
  public static HostSnapshot local() {
    return new HostSnapshot(Path.of("/"), false);
  }

  /** Of a captured host; see {@link HostProbe#at(Path)}. */
  public static HostSnapshot at(Path root) {
    return new HostSnapshot(HostProbe.checkedRoot(root), false);
  }

  /** With everything as it is, MAC addresses and all. */
  public HostSnapshot withIdentifiers() {
    return new HostSnapshot(root, true);
  }

  /**
   * Writes the snapshot, over any file of that name.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void writeTo(Path zip) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip))) {
      SnapshotWriter.write(new DiskStore(root), withIdentifiers, out);
    } catch (IOException e) {
      throw new UncheckedIOException("\"" + zip + "\" cannot be written: " + IoReason.of(e), e);
    }
  }
}
