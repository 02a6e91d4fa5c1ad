package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.DiskFormat;
import io.github.kvmtune.DiskLimit;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code PATH[,bus=virtio|scsi][,format=raw|qcow2][,iops=N][,bytes-per-sec=N]}. */
final class DiskConverter implements ITypeConverter<Disk> {

  private static final List<String> KEYS = List.of("bus", "format", "iops", "bytes-per-sec");

  private final WordConverter<DiskBus> bus =
      new WordConverter<>("disk bus", List.of(DiskBus.values()));
  private final WordConverter<DiskFormat> format =
      new WordConverter<>("disk format", List.of(DiskFormat.values()));
  private final SizeConverter size = new SizeConverter();

  @Override
  public Disk convert(String text) {
    SubOptions options = SubOptions.parse("disk", KEYS, text);
    try {
      return disk(options);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private Disk disk(SubOptions options) {
    Disk plain = Disk.at(options.head());
    Disk onBus = options.get("bus", bus::convert).map(plain::bus).orElse(plain);
    Disk formatted = options.get("format", format::convert).map(onBus::format).orElse(onBus);
    return formatted.limit(limit -> limited(limit, options));
  }

  private DiskLimit limited(DiskLimit none, SubOptions options) {
    Optional<DiskLimit> iops = options.get("iops", DiskConverter::number).map(none::iops);
    DiskLimit limit = iops.orElse(none);
    return options.get("bytes-per-sec", this::rate).map(limit::bytesPerSecond).orElse(limit);
  }

  /** Bytes per second by name, so a plain number is one, and a size with a unit is clear, too. */
  private ByteSize rate(String text) {
    return text.matches("\\d+") ? ByteSize.bytes(number(text)) : size.convert(text);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a whole number below 2^63; write one such as 5000");
    }
  }
}
