package io.github.kvmtune.tuning;

import io.github.kvmtune.DiskLimit.Direction;
import io.github.kvmtune.DiskLimit.Rate;
import io.github.kvmtune.xml.domain.DomainDiskIotune;
import java.util.function.BiConsumer;

/** The three elements that libvirt has for one rate: sustained, burst, and the burst's length. */
enum IotuneRate {
  TOTAL_IOPS(
      DomainDiskIotune::setTotalIopsSec,
      DomainDiskIotune::setTotalIopsSecMax,
      DomainDiskIotune::setTotalIopsSecMaxLength),
  READ_IOPS(
      DomainDiskIotune::setReadIopsSec,
      DomainDiskIotune::setReadIopsSecMax,
      DomainDiskIotune::setReadIopsSecMaxLength),
  WRITE_IOPS(
      DomainDiskIotune::setWriteIopsSec,
      DomainDiskIotune::setWriteIopsSecMax,
      DomainDiskIotune::setWriteIopsSecMaxLength),
  TOTAL_BYTES(
      DomainDiskIotune::setTotalBytesSec,
      DomainDiskIotune::setTotalBytesSecMax,
      DomainDiskIotune::setTotalBytesSecMaxLength),
  READ_BYTES(
      DomainDiskIotune::setReadBytesSec,
      DomainDiskIotune::setReadBytesSecMax,
      DomainDiskIotune::setReadBytesSecMaxLength),
  WRITE_BYTES(
      DomainDiskIotune::setWriteBytesSec,
      DomainDiskIotune::setWriteBytesSecMax,
      DomainDiskIotune::setWriteBytesSecMaxLength);

  private final BiConsumer<DomainDiskIotune, Long> sustained;
  private final BiConsumer<DomainDiskIotune, Long> burst;
  private final BiConsumer<DomainDiskIotune, Long> length;

  IotuneRate(
      BiConsumer<DomainDiskIotune, Long> sustained,
      BiConsumer<DomainDiskIotune, Long> burst,
      BiConsumer<DomainDiskIotune, Long> length) {
    this.sustained = sustained;
    this.burst = burst;
    this.length = length;
  }

  /**
   * @param unit {@code iops} or {@code bytes}
   */
  static IotuneRate of(String unit, Direction direction) {
    return valueOf(direction.name() + (unit.equals("iops") ? "_IOPS" : "_BYTES"));
  }

  void write(DomainDiskIotune iotune, Rate rate) {
    sustained.accept(iotune, rate.sustained());
    rate.burst()
        .ifPresent(
            higher -> {
              burst.accept(iotune, higher.rate());
              length.accept(iotune, higher.length().toSeconds());
            });
  }
}
