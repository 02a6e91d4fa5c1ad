package io.github.kvmtune.drawing;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Planner;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import java.nio.file.Path;
import java.util.List;

/**
 * A captured host and guests that are planned for it.
 *
 * @param host the name of its tree
 * @param title what it shows
 * @param words the same in a sentence
 * @param guests in the order they come; the drawing is about the last
 */
record Example(String host, String title, String words, List<Guest> guests) {

  DrawnExample drawnOn(Path trees) {
    HostMap map = HostMap.of(HostProbe.at(trees.resolve(host)).probe());
    Occupancy others = Occupancy.none();
    for (Guest neighbour : guests.subList(0, guests.size() - 1)) {
      others =
          others.plus(Occupancy.ofPlans(List.of(Planner.on(map).beside(others).plan(neighbour))));
    }
    Planner planner = Planner.on(map).beside(others);
    return new DrawnExample(this, planner.drawing(planner.plan(guests.get(guests.size() - 1))));
  }
}
