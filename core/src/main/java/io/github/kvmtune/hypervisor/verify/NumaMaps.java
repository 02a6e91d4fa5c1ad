package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the host holds a process's memory, by node and page size, as {@code /proc/PID/numa_maps}
 * tells.
 */
public record NumaMaps(List<String> mappings) {

  private static final Pattern PAGE_SIZE = Pattern.compile(" kernelpagesize_kB=(\\d+)");

  public NumaMaps {
    mappings = List.copyOf(mappings);
  }

  static NumaMaps read(Path process) throws IOException {
    return new NumaMaps(Files.readAllLines(process.resolve("numa_maps")));
  }

  /** The memory on a host node that is in pages of this size, touched pages only. */
  public ByteSize on(int node, ByteSize pageSize) {
    Pattern pagesOnNode = Pattern.compile(" N" + node + "=(\\d+)");
    long pages =
        mappings.stream()
            .filter(mapping -> pageSizeOf(mapping).equals(pageSize))
            .mapToLong(mapping -> number(pagesOnNode, mapping))
            .sum();
    return pageSize.times(pages);
  }

  /** As {@link #on(int, ByteSize)}, for several nodes together. */
  public ByteSize on(IdSet nodes, ByteSize pageSize) {
    return nodes.stream()
        .mapToObj(node -> on(node, pageSize))
        .reduce(ByteSize.ZERO, ByteSize::plus);
  }

  /** The placement rules in use, such as {@code bind:1}; mappings without one are left out. */
  public Set<String> policies() {
    return mappings.stream()
        .map(mapping -> mapping.split(" ", 3))
        .filter(words -> words.length > 1 && !words[1].equals("default"))
        .map(words -> words[1])
        .collect(Collectors.toCollection(java.util.TreeSet::new));
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
