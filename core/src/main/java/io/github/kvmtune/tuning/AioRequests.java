package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Storage;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Checks that the host has native AIO requests left for every thread that uses them.
 *
 * <p>Source: Linux kernel, fs.aio-max-nr; QEMU sets up 1024 requests for each such thread.
 */
final class AioRequests implements Tuning {

  private static final long REQUESTS_PER_THREAD = 1024;

  @Override
  public String name() {
    return "aio-requests";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "Native AIO requests",
            "Checks that the host has native AIO requests left.")
        .reference("Linux kernel: fs.aio-max-nr")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Storage storage = situation.host().storage();
    boolean usesThem =
        DiskSlot.of(situation.guest(), domain).stream()
            .anyMatch(slot -> "native".equals(slot.disk().ensureDriver().getIo()));
    Decision.Builder decision =
        usesThem
            ? check(storage, domain)
            : Decision.leftAlone(name(), "no disk of this guest uses native AIO");
    return List.of(
        decision
            .fact("aio-max-nr", storage.aioMaxRequests())
            .fact("aio-nr", storage.aioRequests())
            .reference("Linux kernel: fs.aio-max-nr")
            .build());
  }

  private Decision.Builder check(Storage storage, Domain domain) {
    Integer iothreads = domain.getIothreads();
    long needed = REQUESTS_PER_THREAD * ((iothreads == null ? 0 : iothreads) + 1);
    if (!storage.aioMaxRequests().isKnown()) {
      return Decision.leftAlone(
          name(),
          "this guest needs " + needed + " requests; the host does not say how many it has");
    }
    long left = storage.aioMaxRequests().orElseThrow() - storage.aioRequests().orElse(0L);
    if (left >= needed) {
      return Decision.leftAlone(
          name(), "this guest needs " + needed + " requests, and the host has " + left + " left");
    }
    String lack = "native AIO needs " + needed + " requests, but the host has " + left + " left";
    return Decision.refused(name(), lack)
        .warn(lack + "; QEMU falls back to threads or fails to start")
        .advise("allow more native AIO requests", "sysctl fs.aio-max-nr=1048576");
  }
}
