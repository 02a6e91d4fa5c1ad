package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;

/**
 * There are native AIO requests for the disks of all guests.
 *
 * <p>Source: Linux kernel, {@code fs.aio-max-nr}; QEMU sets up 1024 requests for each thread that
 * uses native AIO.
 */
final class AioRequests implements Advisor {

  /** QEMU's main loop and one I/O thread. */
  private static final long REQUESTS_PER_GUEST = 2 * 1024L;

  private static final long WANTED = 1L << 20;

  @Override
  public String name() {
    return "aio-requests";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Long> limit = host.storage().aioMaxRequests();
    Fact<Long> inUse = host.storage().aioRequests();
    if (!limit.isKnown()) {
      return Assessment.unstated(name(), "how many native AIO requests it allows", limit);
    }
    long guests = guests(host, use);
    long needed = inUse.orElse(0L) + guests * REQUESTS_PER_GUEST;
    if (needed <= limit.orElseThrow()) {
      return Assessment.fine(
          name(),
          "there are native AIO requests for " + guests + " guests",
          UsedFact.of("aio-max-nr", limit));
    }
    return Assessment.advised(
        HostAdvice.of(name(), "allow more native AIO requests")
            .because(
                "%s a disk on an I/O thread set up %d requests; beyond the limit, QEMU falls back to threads or fails to start"
                    .formatted(
                        use.guests().isEmpty()
                            ? "as many guests as CPUs, each with"
                            : guests + " guests, each with",
                        guests * REQUESTS_PER_GUEST))
            .remedy(new Remedy.Sysctl("fs.aio-max-nr", Long.toString(Math.max(WANTED, 2 * needed))))
            .effect("the kernel takes memory for requests only when they are set up")
            .reference("Linux kernel: fs.aio-max-nr")
            .fact("aio-max-nr", limit)
            .fact("aio-nr", inUse)
            .fact("online CPUs", host.cpus().online())
            .build());
  }

  /** As many as are named, else one for each CPU. */
  private static long guests(Host host, HostUse use) {
    return use.guests().isEmpty()
        ? host.cpus().online().map(IdSet::size).orElse(0)
        : use.guests().size();
  }
}
