package io.github.kvmtune.placement;

import java.util.Comparator;

/**
 * How well a guest would sit on a host: what it would get and give up there, and how full the host
 * would be with it. Scores compare hosts for one guest; those of different guests mean nothing to
 * each other.
 *
 * @param pages whether it gets the huge pages it should have; true too if it should have none
 * @param farDevices how many of the nodes that its devices are attached to it is not on
 * @param nodes how many nodes it is on, or floats over
 * @param wholeCores whether no other guest may run on the cores of its CPUs; never so if it floats
 * @param caches how many level 3 caches serve its CPUs; counts a node as one where the host shows
 *     no caches
 * @param used how full the host is with it: CPUs that guests have for themselves and vCPUs that
 *     float, for each CPU that guests may use, or the part of the host's memory that is not left
 *     for guests, whichever is larger; above 1 if more vCPUs float than there are CPUs
 */
public record Score(
    boolean pages, int farDevices, int nodes, boolean wholeCores, int caches, double used) {

  private static final Comparator<Score> SEAT =
      Comparator.comparing(Score::crowded)
          .thenComparing(score -> !score.pages)
          .thenComparing(Score::farDevices)
          .thenComparing(Score::nodes);

  private static final Comparator<Score> NEIGHBOURS =
      Comparator.comparing((Score score) -> !score.wholeCores).thenComparing(Score::caches);

  /**
   * Best first where few hosts are to be used: not crowded, huge pages, devices, nodes, then the
   * fullest host, of crowded ones the least crowded, then whole cores and caches.
   */
  public static final Comparator<Score> PACKING =
      SEAT.thenComparing(score -> score.crowded() ? score.used : -score.used)
          .thenComparing(NEIGHBOURS);

  /**
   * Best first where all hosts are to be used: not crowded, huge pages, devices, nodes, then the
   * emptiest host, then whole cores and caches.
   */
  public static final Comparator<Score> SPREADING =
      SEAT.thenComparing(Score::used).thenComparing(NEIGHBOURS);

  private static final int PAGES = 40;
  private static final int DEVICE = 10;
  private static final int ALL_DEVICES = 20;
  private static final int NODES = 20;
  private static final int CORES = 10;
  private static final int CACHES = 10;

  /** Whether more vCPUs float on the host than it has CPUs for, or more memory is promised. */
  public boolean crowded() {
    return used > 1;
  }

  /**
   * How good the guest's seat is, from 0 to 100, for schedulers that weigh numbers. 100 is the best
   * seat any host could give; it loses 40 without the huge pages it should have, 10 for each node
   * of its devices that it is not on but at most 20, 20 times the part of it that is not on its
   * first node, 10 if others may run on its cores, and 10 times the part of it that its first cache
   * does not serve. How full the host is does not count; weigh {@link #used} as you like.
   */
  public int points() {
    double lost =
        (pages ? 0 : PAGES)
            + Math.min(ALL_DEVICES, DEVICE * farDevices)
            + NODES * (1 - 1.0 / nodes)
            + (wholeCores ? 0 : CORES)
            + CACHES * (1 - 1.0 / caches);
    return (int) Math.round(100 - lost);
  }
}
