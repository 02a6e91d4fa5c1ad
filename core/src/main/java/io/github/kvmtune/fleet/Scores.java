package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Planner;
import io.github.kvmtune.placement.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how guests of one shape score on each host. A guest that is placed changes one host, so
 * the next guest of the same shape is scored on that host alone.
 */
final class Scores {

  /** A fleet has a few kinds of guests; of more kinds the latest are remembered. */
  private static final int MOST_SHAPES = 64;

  private final int hosts;
  private final Map<Shape, Row> rows =
      new LinkedHashMap<>(MOST_SHAPES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, Row> eldest) {
          return size() > MOST_SHAPES;
        }
      };

  Scores(int hosts) {
    this.hosts = hosts;
  }

  /** The scores of guests like this one. */
  Row of(Guest guest) {
    return rows.computeIfAbsent(Shape.of(guest), shape -> new Row(hosts));
  }

  /** The scores of one shape, by the hosts' numbers. */
  static final class Row {

    private final @Nullable Planner[] planners;
    private final @Nullable Score[] scores;

    Row(int hosts) {
      planners = new Planner[hosts];
      scores = new Score[hosts];
    }

    /** The score on this host, as it is now; empty if the guest does not fit. */
    Optional<Score> on(int number, FleetHost host, Guest guest) {
      if (planners[number] != host.planner()) {
        planners[number] = host.planner();
        scores[number] = host.planner().score(guest).orElse(null);
      }
      return Optional.ofNullable(scores[number]);
    }
  }
}
