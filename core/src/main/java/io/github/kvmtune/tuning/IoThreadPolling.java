package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainIothreadidsIothread;
import java.util.List;
import java.util.Optional;

/**
 * Keeps I/O threads from polling for requests where they would take the time from vCPUs.
 *
 * <p>Source: libvirt domain format, "IOThreads Allocation", poll; QEMU polls for up to 32 µs before
 * a thread sleeps.
 */
final class IoThreadPolling implements Tuning {

  private static final Gate GATE = Gate.of("iothread/poll", "9.4", "7.2");

  @Override
  public String name() {
    return "iothread-polling";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "I/O thread polling",
            "Keeps I/O threads from polling where they would take the time from vCPUs.")
        .reference("libvirt domain format: IOThreads Allocation, poll")
        .values(Values.number(0, 1_000_000))
        .gate(GATE)
        .migration("may be changed at any time");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Decision.Builder decision =
        word.unless(objection(situation, domain), () -> set(word, situation, domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .plannedFor(situation.target())
            .reference("libvirt domain format: IOThreads Allocation, poll")
            .build());
  }

  private static Optional<Objection> objection(Situation situation, Domain domain) {
    if (domain.getIothreads() == null) {
      return Optional.of(Objection.impossible("the guest has no I/O threads"));
    }
    boolean onVcpus =
        situation.exclusive().map(Placement.Exclusive::housekeepingIsShared).orElse(false);
    return onVcpus || situation.isOvercommitted()
        ? Optional.empty()
        : Optional.of(
            Objection.needless("polling for a moment before sleeping answers fast disks sooner"));
  }

  private Decision.Builder set(UsersWord word, Situation situation, Domain domain) {
    if (!situation.has(GATE)) {
      word.check(Optional.of(Objection.impossible(GATE.lacks(situation.target()))));
      return Decision.refused(
              name(),
              "I/O threads that poll take the time from vCPUs here, but "
                  + GATE.lacks(situation.target()))
          .advise("stop I/O threads from polling", "use libvirt " + GATE.libvirt() + " or later");
    }
    long nanoseconds = word.value().map(Long::parseLong).orElse(0L);
    Integer threads = domain.getIothreads();
    Decision.Builder decision =
        Decision.applied(name(), "a thread that polls takes the time from vCPUs on the same CPUs")
            .migration("may be changed at any time");
    for (int thread = 1; thread <= (threads == null ? 0 : threads); thread++) {
      DomainIothreadidsIothread element = new DomainIothreadidsIothread().setId(thread);
      element.ensurePoll().setMax(nanoseconds);
      domain.ensureIothreadids().getIothreads().add(element);
      decision.set("/domain/iothreadids/iothread[@id='" + thread + "']/poll/@max", nanoseconds);
    }
    return decision;
  }
}
