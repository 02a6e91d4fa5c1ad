package io.github.kvmtune.samples.cli;

import io.github.kvmtune.DiskLimit;
import io.github.kvmtune.DiskLimit.Direction;
import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/**
 * A disk's limits in the words of {@code virt-install}, such as {@code iotune.read_iops_sec=500}
 * with {@code iotune.read_iops_sec_max=2000} and {@code iotune.read_iops_sec_max_length=30}.
 */
final class IotuneOptions {

  private IotuneOptions() {}

  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      for (String unit : List.of("iops", "bytes")) {
        String rate = key(direction, unit);
        keys.addAll(List.of(rate, rate + "_max", rate + "_max_length"));
      }
    }
    keys.add("iotune.size_iops_sec");
    keys.add("iotune.group_name");
    return keys;
  }

  static DiskLimit limit(DiskLimit start, SubOptions options) {
    DiskLimit limit = start;
    for (Direction direction : Direction.values()) {
      limit = iops(limit, direction, options);
      limit = bytes(limit, direction, options);
    }
    limit =
        options
            .get("iotune.size_iops_sec", DiskConverter::number)
            .map(ByteSize::bytes)
            .map(limit::operationSize)
            .orElse(limit);
    return options.get("iotune.group_name", name -> name).map(limit::group).orElse(limit);
  }

  private static DiskLimit iops(DiskLimit start, Direction direction, SubOptions options) {
    String key = key(direction, "iops");
    DiskLimit limit =
        options
            .get(key, DiskConverter::number)
            .map(rate -> start.iops(direction, rate))
            .orElse(start);
    return options
        .get(key + "_max", DiskConverter::number)
        .map(rate -> limit.burst(direction, rate, length(key, options)))
        .orElseGet(() -> withoutLength(limit, key, options));
  }

  private static DiskLimit bytes(DiskLimit start, Direction direction, SubOptions options) {
    String key = key(direction, "bytes");
    DiskLimit limit =
        options
            .get(key, DiskConverter::number)
            .map(rate -> start.bytesPerSecond(direction, ByteSize.bytes(rate)))
            .orElse(start);
    return options
        .get(key + "_max", DiskConverter::number)
        .map(rate -> limit.burst(direction, ByteSize.bytes(rate), length(key, options)))
        .orElseGet(() -> withoutLength(limit, key, options));
  }

  /** QEMU's own length of a burst is a second. */
  private static Duration length(String key, SubOptions options) {
    Optional<Long> seconds = options.get(key + "_max_length", DiskConverter::number);
    return Duration.ofSeconds(seconds.orElse(1L));
  }

  private static DiskLimit withoutLength(DiskLimit limit, String key, SubOptions options) {
    if (options.get(key + "_max_length", text -> text).isPresent()) {
      throw new TypeConversionException(
          key + "_max_length= needs the burst it is the length of; add " + key + "_max=");
    }
    return limit;
  }

  private static String key(Direction direction, String unit) {
    return "iotune." + direction.word() + "_" + unit + "_sec";
  }
}
