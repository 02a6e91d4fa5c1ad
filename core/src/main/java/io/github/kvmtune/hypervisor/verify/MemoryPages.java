package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guest's memory is in pages of the promised size, on the promised host nodes. */
final class MemoryPages implements Room {

  private static final int MOST_NODES = 1024;

  /** Memory that has to be together: on these nodes, in pages of this size. */
  private record Place(Optional<IdSet> nodes, ByteSize pageSize) {

    String what() {
      return "memory in pages of " + pageSize + nodes.map(ids -> " on node " + ids).orElse("");
    }

    IdSet searched() {
      return nodes.orElseGet(() -> IdSet.range(0, MOST_NODES - 1));
    }
  }

  @Override
  public List<Item> look(Evidence evidence) {
    List<Item> items = new ArrayList<>();
    places(evidence).forEach((place, size) -> items.add(item(evidence, place, size)));
    return items;
  }

  private static Map<Place, ByteSize> places(Evidence evidence) {
    Map<Place, ByteSize> places = new LinkedHashMap<>();
    for (GuestCell cell : GuestCell.of(evidence.promised())) {
      cell.pageSize()
          .ifPresent(
              size -> places.merge(new Place(cell.nodes(), size), cell.memory(), ByteSize::plus));
    }
    return places;
  }

  private static Item item(Evidence evidence, Place place, ByteSize promised) {
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .memory()
                    .map(
                        memory -> {
                          ByteSize found = memory.on(place.searched(), place.pageSize);
                          return Item.of(
                              place.what(),
                              promised,
                              found,
                              process + "/numa_maps",
                              found.compareTo(promised) >= 0);
                        }))
        .orElseGet(
            () ->
                Item.notSeen(
                    place.what(), promised, "the memory " + Evidence.ONLY_THERE, "numa_maps"));
  }
}
