package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/** Where on the host a guest runs, with the reason for the choice. */
public sealed interface Placement {

  /** Why this place and no other, as a sentence. */
  String reason();

  /** What the choice rests on. */
  List<UsedFact> facts();

  /**
   * Every vCPU has a host CPU of its own.
   *
   * @param cells the guest's share on each host node it uses, in guest order
   * @param housekeeping CPUs on those nodes for QEMU's other threads
   * @param housekeepingIsShared whether those are the guest's own CPUs, because the host has none
   *     to spare
   * @param threadsPerCore guest threads per guest core; above 1 only if vCPUs sit on whole host
   *     cores
   * @param pageSize size of the huge pages that back the guest, if the host has them
   */
  record Exclusive(
      List<Cell> cells,
      IdSet housekeeping,
      boolean housekeepingIsShared,
      int threadsPerCore,
      Optional<ByteSize> pageSize,
      String reason,
      List<UsedFact> facts)
      implements Placement {

    public Exclusive {
      cells = List.copyOf(cells);
      facts = List.copyOf(facts);
    }

    /** The host CPU of each vCPU, by vCPU number. */
    public List<Integer> pins() {
      return cells.stream().flatMap(cell -> cell.pins().stream()).toList();
    }

    /** The host nodes the guest uses. */
    public IdSet nodes() {
      return IdSet.of(cells.stream().mapToInt(Cell::node));
    }
  }

  /**
   * A guest's share on one host node.
   *
   * @param node id of the host node
   * @param pins the host CPU of each of its vCPUs, in vCPU order
   * @param memory guest memory from this node
   */
  record Cell(int node, List<Integer> pins, ByteSize memory) {

    public Cell {
      pins = List.copyOf(pins);
    }
  }

  /**
   * vCPUs float over the CPUs of one node, where the memory is, too.
   *
   * @param node id of the host node
   * @param cpus its CPUs that the guest may use
   */
  record OnNode(int node, IdSet cpus, String reason, List<UsedFact> facts) implements Placement {

    public OnNode {
      facts = List.copyOf(facts);
    }
  }

  /**
   * vCPUs float over the whole host.
   *
   * @param cpus CPUs that the guest must keep to, if not all
   */
  record Floating(Optional<IdSet> cpus, String reason, List<UsedFact> facts) implements Placement {

    public Floating {
      facts = List.copyOf(facts);
    }
  }
}
