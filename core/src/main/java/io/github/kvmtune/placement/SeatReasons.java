package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a guest with CPUs of its own got these. */
final class SeatReasons {

  private final Seat seat;
  private final CellShape shape;
  private final Guest guest;
  private final List<Choice> choices = new ArrayList<>();

  SeatReasons(Seat seat, CellShape shape) {
    this.seat = seat;
    this.shape = shape;
    this.guest = seat.request().guest();
  }

  List<Choice> choices() {
    choices.add(new Choice("nodes", nodes()));
    devices().ifPresent(reason -> choices.add(new Choice("devices", reason)));
    choices.add(new Choice("cpus", cores() + caches() + CoreKinds.of(seat).reason()));
    choices.add(new Choice("housekeeping", seat.map().housekeeping().reason()));
    choices.add(new Choice("memory", memory()));
    return choices;
  }

  private String nodes() {
    List<Cell> cells = seat.cells();
    return cells.size() == 1
        ? "node " + cells.get(0).node() + " alone has room for all vCPUs and memory"
        : "no fewer nodes have room for even parts of it, so it is split evenly over nodes "
            + seat.nodeIds()
            + ", the nearest to each other that were found";
  }

  private String cores() {
    if (seat.request().oneThreadPerCore()) {
      return "one vCPU per core, its other threads stay idle";
    }
    if (shape.wholeCores()) {
      return "it has whole cores, so no other guest runs on their threads";
    }
    return "it does not have all threads of its "
        + (shape.cores() == 1 ? "core" : shape.cores() + " cores")
        + ", so other guests may run on the rest";
  }

  private String caches() {
    if (!seat.map().cores().showsCaches()) {
      return "";
    }
    return shape.caches() == 1
        ? ", and one level 3 cache serves them all"
        : ", behind "
            + shape.caches()
            + " level 3 caches, no fewer of which had "
            + (shape.wholeCores() ? "whole cores for it" : "room");
  }

  private Optional<String> devices() {
    Map<String, Integer> devices = seat.devices();
    if (devices.isEmpty() || guest.wishes().locality() == Locality.IGNORE) {
      return Optional.empty();
    }
    IdSet nodes = seat.nodeIds();
    List<String> near = named(devices, nodes, true);
    List<String> far = named(devices, nodes, false);
    List<String> parts = new ArrayList<>();
    if (!near.isEmpty()) {
      parts.add(String.join(", ", near) + (near.size() == 1 ? " is" : " are") + " attached there");
    }
    if (!far.isEmpty()) {
      parts.add(
          "it is not near "
              + String.join(", ", far)
              + (nodesOf(devices) > seat.cells().size()
                  ? ", since it needs fewer nodes than its devices are on"
                  : ", where it does not fit, or not with huge pages"));
    }
    return Optional.of(String.join(", but ", parts));
  }

  private static long nodesOf(Map<String, Integer> devices) {
    return devices.values().stream().distinct().count();
  }

  private static List<String> named(Map<String, Integer> devices, IdSet nodes, boolean near) {
    return devices.entrySet().stream()
        .filter(device -> nodes.contains(device.getValue()) == near)
        .map(device -> device.getKey() + " (node " + device.getValue() + ")")
        .toList();
  }

  private String memory() {
    String pages = seat.cells().stream().map(SeatReasons::pages).collect(Collectors.joining(", "));
    ByteSize total = seat.cells().stream().map(Cell::memory).reduce(ByteSize.ZERO, ByteSize::plus);
    return total.equals(guest.memory())
        ? pages
        : pages
            + "; "
            + guest.memory()
            + " is rounded up to "
            + total
            + ", whole pages on each node";
  }

  private static String pages(Cell cell) {
    return cell.pageSize()
        .map(size -> Counted.of(cell.pages(), "page") + " of " + size + " on node " + cell.node())
        .orElse(cell.memory() + " of normal pages on node " + cell.node());
  }
}
