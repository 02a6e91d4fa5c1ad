package io.github.kvmtune.it;

import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the host holds a process's memory, by node and page size, as {@code /proc/PID/numa_maps}
 * tells.
 */
record NumaMaps(List<String> mappings) {

  private static final Pattern PAGE_SIZE = Pattern.compile(" kernelpagesize_kB=(\\d+)");

  static NumaMaps read(Path process) {
    try {
      return new NumaMaps(Files.readAllLines(process.resolve("numa_maps")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The memory on a host node that is in pages of this size, touched pages only. */
  ByteSize on(int node, ByteSize pageSize) {
    Pattern pagesOnNode = Pattern.compile(" N" + node + "=(\\d+)");
    long pages =
        mappings.stream()
            .filter(mapping -> pageSizeOf(mapping).equals(pageSize))
            .mapToLong(mapping -> number(pagesOnNode, mapping))
            .sum();
    return pageSize.times(pages);
  }

  private static ByteSize pageSizeOf(String mapping) {
    return ByteSize.kib(number(PAGE_SIZE, mapping));
  }

  /** Zero for a mapping that does not say: one without a page on the node, or without any. */
  private static long number(Pattern pattern, String mapping) {
    Matcher matcher = pattern.matcher(mapping);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }
}
