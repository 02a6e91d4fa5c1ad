package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Huge page pools: one directory for each page size, on the machine and on each node. */
final class HugePageReader {

  private static final Pattern POOL = Pattern.compile("hugepages-([1-9]\\d{0,12})kB");

  /** What no machine has; keeps sums of page sizes from overflowing. */
  private static final ByteSize UNKNOWN_MEMORY = ByteSize.bytes(1L << 60);

  private final KernelFiles files;
  private final Fact<ByteSize> memory;

  /**
   * @param memory the memory of the machine or node that the pools are part of
   */
  HugePageReader(KernelFiles files, Fact<ByteSize> memory) {
    this.files = files;
    this.memory = memory;
  }

  /** The pools in this directory; absent if there is no such directory. */
  Fact<List<HugePagePool>> read(String directory) {
    if (!files.isDirectory(directory)) {
      return Fact.absent(directory);
    }
    List<HugePagePool> pools =
        files.names(directory).stream()
            .flatMap(name -> pool(directory, name).stream())
            .sorted(Comparator.comparing(HugePagePool::pageSize))
            .toList();
    return Fact.known(pools, directory);
  }

  private Optional<HugePagePool> pool(String directory, String name) {
    Matcher matcher = POOL.matcher(name);
    return matcher.matches()
        ? Optional.of(pool(directory + "/" + name, ByteSize.kib(Values.count(matcher.group(1)))))
        : Optional.empty();
  }

  private HugePagePool pool(String directory, ByteSize pageSize) {
    long most = memory.orElse(UNKNOWN_MEMORY).dividedBy(pageSize);
    Fact<Long> total = count(directory + "/nr_hugepages", most);
    return new HugePagePool(
        pageSize,
        total,
        count(directory + "/free_hugepages", total.orElse(most)),
        count(directory + "/surplus_hugepages", total.orElse(most)),
        count(directory + "/resv_hugepages", total.orElse(most)),
        files.fact(directory + "/nr_overcommit_hugepages", Values::count));
  }

  private Fact<Long> count(String file, long most) {
    return files.fact(file, text -> upTo(most, Values.count(text)));
  }

  private static long upTo(long most, long pages) {
    if (pages > most) {
      throw new IllegalArgumentException("more than the " + most + " pages there can be");
    }
    return pages;
  }
}
