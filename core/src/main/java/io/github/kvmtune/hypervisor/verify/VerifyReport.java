package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import java.util.List;

/**
 * What a running guest was promised and what it got, item by item.
 *
 * <pre>{@code
 * VerifyReport report = hypervisor.verify("db1");
 * report.broken().forEach(System.err::println);
 * }</pre>
 *
 * @param guest its name
 * @param promise where the promise was read
 */
public record VerifyReport(String guest, String promise, List<Item> items) {

  public VerifyReport {
    items = List.copyOf(items);
  }

  /** Compares what was found with what was promised, in every room. */
  public static VerifyReport of(String guest, String promise, Evidence evidence) {
    return new VerifyReport(
        guest, promise, Rooms.all().stream().flatMap(r -> r.look(evidence).stream()).toList());
  }

  /** Whether nothing promised is missing, as far as could be seen. */
  public boolean isKept() {
    return broken().isEmpty();
  }

  /** What is not as promised. */
  public List<Item> broken() {
    return with(Outcome.BROKEN);
  }

  public List<Item> with(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).toList();
  }
}
