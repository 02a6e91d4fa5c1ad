package io.github.kvmtune;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A disk of a guest. Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * Disk data = Disk.block("/dev/vg0/db1").limit(l -> l.iops(20_000));
 * Disk system = Disk.file("/var/lib/libvirt/images/db1.qcow2").bus(DiskBus.SCSI);
 * }</pre>
 *
 * @param path absolute path on the host
 * @param isBlockDevice whether the path is a block device rather than an image file
 * @param bus how the guest sees it, if the user cares; else virtio where the guest has drivers
 * @param format what the bytes are
 * @param limit ceiling on its I/O
 */
public record Disk(
    String path,
    boolean isBlockDevice,
    Optional<DiskBus> bus,
    DiskFormat format,
    Optional<DiskLimit> limit) {

  /**
   * @throws IllegalArgumentException if {@code path} is not absolute
   */
  public Disk {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(
          "disk \""
              + path
              + "\" is not an absolute path; libvirt's daemon has no current directory");
    }
  }

  /** A block device such as a logical volume: raw. */
  public static Disk block(String path) {
    return new Disk(path, true, Optional.empty(), DiskFormat.RAW, Optional.empty());
  }

  /**
   * An image file: qcow2 if its name ends in {@code .qcow2}, else raw. Image contents are never
   * looked at, because a guest can write a qcow2 header into its raw disk.
   */
  public static Disk file(String path) {
    DiskFormat format = path.endsWith(".qcow2") ? DiskFormat.QCOW2 : DiskFormat.RAW;
    return new Disk(path, false, Optional.empty(), format, Optional.empty());
  }

  /** A block device if the path lies below {@code /dev}, else an image file. */
  public static Disk at(String path) {
    return path.startsWith("/dev/") ? block(path) : file(path);
  }

  public Disk bus(DiskBus bus) {
    return new Disk(path, isBlockDevice, Optional.of(bus), format, limit);
  }

  public Disk format(DiskFormat format) {
    return new Disk(path, isBlockDevice, bus, format, limit);
  }

  /** Sets a ceiling on the disk's I/O, starting from none. */
  public Disk limit(UnaryOperator<DiskLimit> settings) {
    DiskLimit set = settings.apply(DiskLimit.none());
    return new Disk(
        path, isBlockDevice, bus, format, set.isUnlimited() ? Optional.empty() : Optional.of(set));
  }
}
