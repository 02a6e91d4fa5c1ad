package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.util.Optional;

/**
 * What a user may know or want of a disk beyond its place; all of it may stay unsaid.
 *
 * @param cache how the host caches it, if the user cares
 * @param engine how its requests reach the kernel, if the user cares
 * @param size its size as the guest sees it
 * @param preallocated whether all blocks of an image file exist already
 * @param thin whether it is worth the guest's CPU time to keep the image small
 * @param iothreads how many I/O threads it is shared among, where one is not enough
 */
public record DiskOptions(
    Optional<DiskCache> cache,
    Optional<DiskEngine> engine,
    Optional<ByteSize> size,
    boolean preallocated,
    boolean thin,
    int iothreads) {

  static final DiskOptions NONE =
      new DiskOptions(Optional.empty(), Optional.empty(), Optional.empty(), false, false, 1);

  /**
   * @throws IllegalArgumentException if {@code iothreads} is not positive
   */
  public DiskOptions {
    if (iothreads < 1) {
      throw new IllegalArgumentException(
          "a disk cannot be served by " + iothreads + " I/O threads; use 1 or more");
    }
  }

  DiskOptions cache(DiskCache chosen) {
    return new DiskOptions(Optional.of(chosen), engine, size, preallocated, thin, iothreads);
  }

  DiskOptions engine(DiskEngine chosen) {
    return new DiskOptions(cache, Optional.of(chosen), size, preallocated, thin, iothreads);
  }

  DiskOptions size(ByteSize known) {
    return new DiskOptions(cache, engine, Optional.of(known), preallocated, thin, iothreads);
  }

  DiskOptions withPreallocation() {
    return new DiskOptions(cache, engine, size, true, thin, iothreads);
  }

  DiskOptions withThinness() {
    return new DiskOptions(cache, engine, size, preallocated, true, iothreads);
  }

  DiskOptions iothreads(int count) {
    return new DiskOptions(cache, engine, size, preallocated, thin, count);
  }
}
