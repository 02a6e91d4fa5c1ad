package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCellPages;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The huge page pools of a cell: how many pages there are, not how many are free. */
final class PagePools {

  private final Cell cell;
  private final Findings findings;

  PagePools(Cell cell, Findings findings) {
    this.cell = cell;
    this.findings = findings;
  }

  Fact<List<HugePagePool>> read() {
    String path = cell.path() + "/pages";
    return cell.xml().getPages().isEmpty()
        ? Findings.absent(path)
        : findings.read(path, () -> pools(path, hugePages(cell.xml().getPages())));
  }

  /** A pool for each page size. */
  static List<HugePagePool> pools(String path, Map<ByteSize, Long> counts) {
    return counts.entrySet().stream().map(count -> pool(path, count)).toList();
  }

  private static HugePagePool pool(String path, Map.Entry<ByteSize, Long> count) {
    return new HugePagePool(
        count.getKey(),
        Findings.known(path + "[@size='" + count.getKey().toKib() + "']", count.getValue()),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  /** All page sizes but the smallest, which is that of the pages that are not huge. */
  private static Map<ByteSize, Long> hugePages(List<CapabilitiesHostTopologyCellsCellPages> pages) {
    SortedMap<ByteSize, Long> counts = new TreeMap<>();
    for (CapabilitiesHostTopologyCellsCellPages each : pages) {
      ByteSize size = each.getSize();
      Long count = each.getValue();
      if (size == null || count == null) {
        throw new IllegalArgumentException("pages without a size or a number");
      }
      counts.put(size, count);
    }
    counts.remove(counts.firstKey());
    return counts;
  }
}
