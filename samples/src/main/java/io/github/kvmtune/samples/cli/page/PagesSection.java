package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import java.util.List;

/** Huge page pools of the machine, and of each node that has any pages. */
final class PagesSection {

  private PagesSection() {}

  static Section of(Host host) {
    Table table =
        new Table("where", "page", "pages", "free", "surplus", "reserved", "may be added");
    add(table, "host", host.memory().hugePages());
    host.numaNodes()
        .forEach(node -> add(table, "node " + node.id(), node.hugePages().map(PagesSection::used)));
    return new Section("Huge page pools", table.isEmpty() ? List.of() : table.lines());
  }

  private static List<HugePagePool> used(List<HugePagePool> pools) {
    return pools.stream().filter(pool -> !pool.total().is(0L)).toList();
  }

  private static void add(Table table, String where, Fact<List<HugePagePool>> pools) {
    pools
        .orElse(List.of())
        .forEach(
            pool ->
                table.row(
                    where,
                    pool.pageSize().toString(),
                    Values.text(pool.total()),
                    Values.text(pool.free()),
                    count(pool.surplus()),
                    count(pool.reserved()),
                    count(pool.overcommitLimit())));
  }

  /** Nodes keep only some of the counters. */
  private static String count(Fact<Long> pages) {
    return pages.isKnown() ? Values.text(pages) : "-";
  }
}
