package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.DiskCache;
import io.github.kvmtune.DiskEngine;
import io.github.kvmtune.DiskFormat;
import io.github.kvmtune.DiskLimit;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code PATH[,bus=virtio|scsi][,format=raw|qcow2][,iops=N][,bytes-per-sec=N]} and more. */
final class DiskConverter implements ITypeConverter<Disk> {

  private static final List<String> OWN_KEYS =
      List.of(
          "bus",
          "format",
          "cache",
          "io",
          "size",
          "preallocated",
          "thin",
          "iothreads",
          "iops",
          "bytes-per-sec");

  private static final List<String> KEYS =
      Stream.concat(OWN_KEYS.stream(), IotuneOptions.keys().stream()).toList();

  private static final String NAMES =
      String.join("=, ", OWN_KEYS) + "= or virt-install's iotune.read_iops_sec= and the like";

  private static final List<String> YES = List.of("yes", "no");

  private final WordConverter<DiskBus> bus =
      new WordConverter<>("disk bus", List.of(DiskBus.values()));
  private final WordConverter<DiskFormat> format =
      new WordConverter<>("disk format", List.of(DiskFormat.values()));
  private final WordConverter<DiskCache> cache =
      new WordConverter<>("disk cache", List.of(DiskCache.values()));
  private final SizeConverter size = new SizeConverter();

  @Override
  public Disk convert(String text) {
    SubOptions options = SubOptions.parse("disk", KEYS, NAMES, text);
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
    return engineered(formatted, options)
        .limit(limit -> IotuneOptions.limit(limited(limit, options), options));
  }

  private Disk engineered(Disk start, SubOptions options) {
    Disk disk = options.get("cache", cache::convert).map(start::cache).orElse(start);
    disk = options.get("io", DiskConverter::engine).map(disk::engine).orElse(disk);
    disk = options.get("size", size::convert).map(disk::size).orElse(disk);
    disk = isYes("preallocated", options) ? disk.preallocated() : disk;
    disk = isYes("thin", options) ? disk.thin() : disk;
    return options
        .get("iothreads", DiskConverter::number)
        .map(Math::toIntExact)
        .map(disk::iothreads)
        .orElse(disk);
  }

  /** Engines are spelled as libvirt does, {@code io_uring} with its underscore. */
  private static DiskEngine engine(String text) {
    return Stream.of(DiskEngine.values())
        .filter(engine -> engine.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "disk io \"" + text + "\" is not known; use native, threads or io_uring"));
  }

  private static boolean isYes(String key, SubOptions options) {
    String word = options.get(key, text -> text).orElse("no");
    if (!YES.contains(word)) {
      throw new TypeConversionException(
          "disk " + key + "=" + word + " is not known; use " + key + "=yes or " + key + "=no");
    }
    return word.equals("yes");
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

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a whole number below 2^63; write one such as 5000");
    }
  }
}
