package io.github.kvmtune.hypervisor.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line that QEMU runs with, devices written as JSON or as {@code key=value,...}. */
public record QemuArguments(List<String> words) {

  public QemuArguments {
    words = List.copyOf(words);
  }

  static QemuArguments read(Path process) throws IOException {
    return new QemuArguments(List.of(Files.readString(process.resolve("cmdline")).split("\0")));
  }

  /** A property of the device with this id, such as {@code num-queues} of {@code virtio-disk0}. */
  public Optional<String> ofDevice(String id, String property) {
    return words.stream()
        .filter(word -> value(word, "id").filter(id::equals).isPresent())
        .filter(word -> value(word, "driver").isPresent() || !word.startsWith("{"))
        .flatMap(word -> value(word, property).stream())
        .findFirst();
  }

  static Optional<String> value(String word, String property) {
    String name = Pattern.quote(property);
    Pattern pattern =
        word.startsWith("{")
            ? Pattern.compile("\"" + name + "\":\"?([^\",}]+)")
            : Pattern.compile("(?:^|,)" + name + "=([^,]+)");
    Matcher matcher = pattern.matcher(word);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
