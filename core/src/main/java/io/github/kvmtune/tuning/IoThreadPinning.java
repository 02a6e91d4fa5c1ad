package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputuneIothreadpin;
import java.util.List;

/**
 * Keeps I/O threads off the vCPUs' CPUs.
 *
 * <p>Source: libvirt domain format, "CPU Tuning", iothreadpin.
 */
final class IoThreadPinning implements Tuning {

  @Override
  public String name() {
    return "iothread-pinning";
  }

  @Override
  public About about() {
    return About.of(Area.PLACEMENT, "I/O thread pinning", "Keeps I/O threads off the vCPUs' CPUs.")
        .reference("libvirt domain format: CPU Tuning, iothreadpin")
        .values(Values.onlyOff())
        .migration("the CPU numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Integer threads = domain.getIothreads();
    Decision.Builder decision;
    if (threads == null) {
      decision = Decision.leftAlone(name(), "the guest has no I/O threads");
    } else {
      decision =
          situation
              .exclusive()
              .map(placement -> pin(threads, placement, domain))
              .orElseGet(
                  () -> Decision.leftAlone(name(), "the vCPUs float, so I/O threads may as well"));
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: CPU Tuning, iothreadpin")
            .build());
  }

  private Decision.Builder pin(int threads, Placement.Exclusive placement, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
                name(), "I/O threads run where QEMU's other threads do, near the guest's memory")
            .facts(placement.facts());
    for (int thread = 1; thread <= threads; thread++) {
      domain
          .ensureCputune()
          .getIothreadpins()
          .add(
              new DomainCputuneIothreadpin()
                  .setIothread(thread)
                  .setCpuset(placement.housekeeping()));
      decision.set(
          "/domain/cputune/iothreadpin[@iothread='" + thread + "']/@cpuset",
          placement.housekeeping());
    }
    return decision;
  }
}
