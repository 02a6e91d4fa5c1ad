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

  private final KernelFiles files;

  HugePageReader(KernelFiles files) {
    this.files = files;
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
    return new HugePagePool(
        pageSize,
        count(directory + "/nr_hugepages"),
        count(directory + "/free_hugepages"),
        count(directory + "/surplus_hugepages"),
        count(directory + "/resv_hugepages"),
        count(directory + "/nr_overcommit_hugepages"));
  }

  private Fact<Long> count(String file) {
    return files.fact(file, Values::count);
  }
}
