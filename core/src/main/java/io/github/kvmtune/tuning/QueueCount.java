package io.github.kvmtune.tuning;

/** How many queues a disk controller gets; virtio-blk and virtio-scsi weigh the same costs. */
final class QueueCount {

  /** Each queue costs an interrupt vector and memory, for every disk of the guest. */
  private static final int MOST = 16;

  private QueueCount() {}

  static int of(Situation situation) {
    return situation.isOvercommitted() ? 1 : Math.min(situation.guest().vcpus(), MOST);
  }

  static String reason(Situation situation) {
    return situation.isOvercommitted()
        ? "one queue saves memory and interrupt vectors where guests are many"
        : "one queue for each vCPU, up to "
            + MOST
            + ", so that no vCPU waits for another's; stated, because the default varies with the"
            + " machine type";
  }
}
