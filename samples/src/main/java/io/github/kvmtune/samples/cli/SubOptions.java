package io.github.kvmtune.samples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/**
 * An option's value that holds options of its own, {@code /dev/vg0/db1,bus=scsi,iops=500}.
 *
 * @param head what stands before the first comma
 * @param values by key
 */
record SubOptions(String head, Map<String, String> values) {

  /**
   * @param what what is described, such as {@code disk}
   * @param keys the keys that may follow
   * @throws TypeConversionException if a key is unknown, repeated or has no value
   */
  static SubOptions parse(String what, List<String> keys, String text) {
    return parse(what, keys, String.join("=, ", keys) + "=", text);
  }

  /**
   * @param names the keys in words, where they are too many to be listed
   */
  static SubOptions parse(String what, List<String> keys, String names, String text) {
    String[] parts = text.split(",", -1);
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      String key = part.substring(0, Math.max(0, part.indexOf('=')));
      if (!keys.contains(key)) {
        throw new TypeConversionException(
            "%s option \"%s\" is not known; use %s".formatted(what, part, names));
      }
      if (values.put(key, part.substring(key.length() + 1)) != null) {
        throw new TypeConversionException(
            "%s option %s= is given twice in \"%s\"; give it once".formatted(what, key, text));
      }
    }
    return new SubOptions(parts[0], values);
  }

  <T> Optional<T> get(String key, Function<String, T> reader) {
    return Optional.ofNullable(values.get(key)).map(reader);
  }
}
