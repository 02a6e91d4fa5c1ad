package io.github.kvmtune.placement;

import java.util.Comparator;

/**
 * A node that has room for a guest's share.
 *
 * @param node its number
 * @param backing which of the share's ways to back its memory the node has
 * @param normalPages whether that is normal pages, although huge ones may be wanted
 * @param missedDevices how many nodes of the guest's devices it is not
 * @param deviceDistance how far it is from those nodes, all distances added up
 * @param foreignDevices whether it has devices that others may want and this guest does not
 * @param fit how the vCPUs would sit
 */
record Candidate(
    int node,
    int backing,
    boolean normalPages,
    int missedDevices,
    int deviceDistance,
    boolean foreignDevices,
    Fit fit) {

  /**
   * Best first: huge pages of any size, near the devices, larger pages, nodes without devices that
   * others may want, whole cores, fewest cache domains, least to spare.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::normalPages)
          .thenComparing(Candidate::missedDevices)
          .thenComparing(Candidate::deviceDistance)
          .thenComparing(Candidate::backing)
          .thenComparing(Candidate::foreignDevices)
          .thenComparing(candidate -> !candidate.fit.wholeCores())
          .thenComparing(candidate -> candidate.fit.domains())
          .thenComparing(candidate -> candidate.fit.spare())
          .thenComparing(Candidate::node);
}
