package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where on the host a guest runs, with the reason for each choice.
 *
 * <pre>{@code
 * Placement placement = new Placer(HostMap.of(host), occupancy).place(PlacementRequest.of(guest));
 * placement.choices().forEach(choice -> System.out.println(choice.what() + ": " + choice.reason()));
 * }</pre>
 */
public sealed interface Placement {

  /** What was chosen and why, the most important first. */
  List<Choice> choices();

  /** What the choices rest on. */
  List<UsedFact> facts();

  /** What the user should know before starting the guest there. */
  List<String> warnings();

  /** Why this place and no other, as a sentence. */
  default String reason() {
    return choices().stream().map(Choice::reason).collect(Collectors.joining("; "));
  }

  /** Why one thing was chosen, such as {@code memory}; empty if there was nothing to choose. */
  default Optional<String> reason(String what) {
    return choices().stream()
        .filter(choice -> choice.what().equals(what))
        .map(Choice::reason)
        .findFirst();
  }

  /**
   * Every vCPU has a host CPU of its own.
   *
   * @param cells the guest's share on each host node it uses, in guest order
   * @param housekeeping CPUs on those nodes for QEMU's other threads
   * @param housekeepingIsShared whether some of those are the guest's own CPUs, because the host
   *     has none to spare
   * @param threadsPerCore guest threads per guest core; above 1 only if vCPUs sit on whole host
   *     cores
   */
  record Exclusive(
      List<Cell> cells,
      IdSet housekeeping,
      boolean housekeepingIsShared,
      int threadsPerCore,
      List<Choice> choices,
      List<UsedFact> facts,
      List<String> warnings)
      implements Placement {

    public Exclusive {
      cells = List.copyOf(cells);
      choices = List.copyOf(choices);
      facts = List.copyOf(facts);
      warnings = List.copyOf(warnings);
    }

    /** The host CPU of each vCPU, by vCPU number. */
    public List<Integer> pins() {
      return cells.stream().flatMap(cell -> cell.pins().stream()).toList();
    }

    /** The host nodes the guest uses. */
    public IdSet nodes() {
      return IdSet.of(cells.stream().mapToInt(Cell::node));
    }

    /** The guest's memory: what was asked for, rounded up to whole pages of each cell. */
    public ByteSize memory() {
      return cells.stream().map(Cell::memory).reduce(ByteSize.ZERO, ByteSize::plus);
    }

    /**
     * Size of the huge pages that back the guest, the smallest where its cells differ; empty if a
     * cell has none.
     */
    public Optional<ByteSize> pageSize() {
      return cells.stream().allMatch(cell -> cell.pageSize().isPresent())
          ? cells.stream().map(cell -> cell.pageSize().orElseThrow()).min(ByteSize::compareTo)
          : Optional.empty();
    }
  }

  /**
   * A guest's share on one host node.
   *
   * @param node id of the host node
   * @param pins the host CPU of each of its vCPUs, in vCPU order
   * @param memory guest memory from this node
   * @param pageSize size of the huge pages it is made of; normal pages if empty
   */
  record Cell(int node, List<Integer> pins, ByteSize memory, Optional<ByteSize> pageSize) {

    public Cell {
      pins = List.copyOf(pins);
    }

    /** How many huge pages it takes; 0 of normal pages. */
    public long pages() {
      return pageSize.map(memory::dividedBy).orElse(0L);
    }
  }

  /**
   * vCPUs float over the CPUs of one node, where the memory is, too.
   *
   * @param node id of the host node
   * @param cpus its CPUs that the guest may use
   * @param pageSize size of the huge pages that back it, where the user forces them; normal pages
   *     if empty
   */
  record OnNode(
      int node,
      IdSet cpus,
      Optional<ByteSize> pageSize,
      List<Choice> choices,
      List<UsedFact> facts,
      List<String> warnings)
      implements Placement {

    public OnNode {
      choices = List.copyOf(choices);
      facts = List.copyOf(facts);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * vCPUs float over the whole host.
   *
   * @param cpus CPUs that the guest must keep to, if not all
   * @param pageSize size of the huge pages that back it, where the user forces them; normal pages
   *     if empty
   */
  record Floating(
      Optional<IdSet> cpus,
      Optional<ByteSize> pageSize,
      List<Choice> choices,
      List<UsedFact> facts,
      List<String> warnings)
      implements Placement {

    public Floating {
      choices = List.copyOf(choices);
      facts = List.copyOf(facts);
      warnings = List.copyOf(warnings);
    }
  }
}
