package io.github.kvmtune.tuning;

import java.util.Optional;

/**
 * How many queues a disk or disk controller gets; virtio-blk and virtio-scsi weigh the same costs.
 *
 * @param queues the number
 * @param reason why, as a sentence
 * @param objection what speaks against the user's number, if it is the user's
 */
record QueueCount(int queues, String reason, Optional<Objection> objection) {

  /** Each queue costs an interrupt vector and memory, for every disk of the guest. */
  private static final int MOST = 16;

  static QueueCount of(UsersWord word, Situation situation) {
    return word.value()
        .map(Integer::parseInt)
        .map(
            forced ->
                new QueueCount(forced, "the user forces the number", objection(forced, situation)))
        .orElseGet(() -> new QueueCount(usual(situation), reason(situation), Optional.empty()));
  }

  private static int usual(Situation situation) {
    return situation.isOvercommitted() ? 1 : Math.min(situation.guest().vcpus(), MOST);
  }

  private static Optional<Objection> objection(int forced, Situation situation) {
    int vcpus = situation.guest().vcpus();
    return forced > vcpus
        ? Optional.of(
            Objection.unwise(
                "only " + vcpus + " vCPUs use them, and each costs memory and an interrupt vector"))
        : Optional.empty();
  }

  private static String reason(Situation situation) {
    return situation.isOvercommitted()
        ? "one queue saves memory and interrupt vectors where guests are many"
        : "one queue for each vCPU, up to "
            + MOST
            + ", so that no vCPU waits for another's; stated, because the default varies with the"
            + " machine type";
  }
}
