package io.github.kvmtune.placement;

import java.util.List;

/** A place found for a guest, before it is put into words. */
interface Spot {

  /** How well the guest would sit there. */
  Score score(Scoring scoring);

  /** The place with its reasons. */
  Placement placement(List<String> warnings);
}
