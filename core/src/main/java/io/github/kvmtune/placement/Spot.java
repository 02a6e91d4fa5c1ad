package io.github.kvmtune.placement;

import java.util.List;

/** A place found for a guest, before it is put into words. */
interface Spot {

  HostMap map();

  PlacementRequest request();

  /** How many nodes of the host it takes; all of them if the guest floats. */
  int nodeCount();

  /** What the guest will hold there. */
  Holding holding();

  /** The place with its reasons. */
  Placement placement(List<String> warnings);
}
