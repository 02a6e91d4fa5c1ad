package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
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
 * @param options what else the user knows or wants
 */
public record Disk(
    String path,
    boolean isBlockDevice,
    Optional<DiskBus> bus,
    DiskFormat format,
    Optional<DiskLimit> limit,
    DiskOptions options) {

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
    return plain(path, true, DiskFormat.RAW);
  }

  /**
   * An image file: qcow2 if its name ends in {@code .qcow2}, else raw. Image contents are never
   * looked at, because a guest can write a qcow2 header into its raw disk.
   */
  public static Disk file(String path) {
    return plain(path, false, path.endsWith(".qcow2") ? DiskFormat.QCOW2 : DiskFormat.RAW);
  }

  private static Disk plain(String path, boolean isBlockDevice, DiskFormat format) {
    return new Disk(
        path, isBlockDevice, Optional.empty(), format, Optional.empty(), DiskOptions.NONE);
  }

  /** A block device if the path lies below {@code /dev}, else an image file. */
  public static Disk at(String path) {
    return path.startsWith("/dev/") ? block(path) : file(path);
  }

  public Disk bus(DiskBus bus) {
    return new Disk(path, isBlockDevice, Optional.of(bus), format, limit, options);
  }

  public Disk format(DiskFormat format) {
    return new Disk(path, isBlockDevice, bus, format, limit, options);
  }

  /** Sets a ceiling on the disk's I/O, starting from none. */
  public Disk limit(UnaryOperator<DiskLimit> settings) {
    DiskLimit set = settings.apply(DiskLimit.none());
    Optional<DiskLimit> ceiling = set.isNothing() ? Optional.empty() : Optional.of(set);
    return new Disk(path, isBlockDevice, bus, format, ceiling, options);
  }

  /** Sets how the host caches it; unless set, not at all. */
  public Disk cache(DiskCache cache) {
    return with(options.cache(cache));
  }

  /** Sets how its requests reach the kernel; unless set, what never blocks an I/O thread. */
  public Disk engine(DiskEngine engine) {
    return with(options.engine(engine));
  }

  /** Tells its size, which decides how much of a qcow2 image's tables is kept in memory. */
  public Disk size(ByteSize size) {
    return with(options.size(size));
  }

  /** Tells that all blocks of the image file exist, so that no write has to allocate one. */
  public Disk preallocated() {
    return with(options.withPreallocation());
  }

  /**
   * Keeps the image small: zeroes that the guest writes give blocks back, at a cost for each write.
   */
  public Disk thin() {
    return with(options.withThinness());
  }

  /**
   * Shares its queues among several I/O threads, for a disk that needs more than one CPU.
   *
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public Disk iothreads(int count) {
    return with(options.iothreads(count));
  }

  /** Whether it is a raw one whose writes never allocate blocks on the host. */
  public boolean neverAllocates() {
    return format == DiskFormat.RAW && (isBlockDevice || options.preallocated());
  }

  private Disk with(DiskOptions changed) {
    return new Disk(path, isBlockDevice, bus, format, limit, changed);
  }
}
