package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.ByteSize;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A meminfo file: the machine's, or a NUMA node's, whose lines start with the node. */
final class MeminfoFile {

  private static final Pattern LINE = Pattern.compile("(?:Node \\d+ )?([^:\\s]+):\\s*(.*)");

  private final KernelFiles files;
  private final String file;
  private final Map<String, String> values = new HashMap<>();

  MeminfoFile(KernelFiles files, String file) {
    this.files = files;
    this.file = file;
    files.lines(file).forEach(this::readLine);
  }

  private void readLine(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (matcher.matches()) {
      values.putIfAbsent(matcher.group(1), matcher.group(2));
    } else if (!line.isBlank()) {
      files.problem(file, Excerpt.of(line) + " is not a line such as \"MemFree:   16384 kB\"");
    }
  }

  /** A size that cannot exceed the total. */
  Fact<ByteSize> part(String key) {
    Fact<ByteSize> total = size("MemTotal");
    Fact<ByteSize> part = size(key);
    if (total.isKnown() && part.orElse(ByteSize.ZERO).compareTo(total.orElseThrow()) > 0) {
      files.problem(file, key + " of " + part.orElseThrow() + " exceeds MemTotal");
      return Fact.absent(file);
    }
    return part;
  }

  Fact<ByteSize> size(String key) {
    String text = values.get(key);
    return text == null
        ? Fact.absent(file)
        : new Fact<>(files.parse(file, text, Values::kilobytes), file);
  }
}
