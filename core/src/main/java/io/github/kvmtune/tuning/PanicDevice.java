package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainPanic;
import java.util.List;
import java.util.Optional;

/**
 * Lets a Linux guest tell its host that it panicked, so that it does not hang unseen.
 *
 * <p>Source: libvirt domain format, "panic device"; Linux has the driver pvpanic.
 */
final class PanicDevice implements Tuning {

  @Override
  public String name() {
    return "panic-device";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES, "Panic device", "Lets a Linux guest tell its host that it panicked.")
        .reference("libvirt domain format: panic device")
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return List.of(
        UsersWord.on(this, situation)
            .unless(objection(situation), () -> add(domain))
            .asked("os", situation.guest().os().word())
            .reference("libvirt domain format: panic device")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86()) {
      return Optional.of(
          Objection.impossible(
              "this machine reports a panic without a device, or has no ISA bus to put it on"));
    }
    return situation.guest().os() == GuestOs.LINUX
        ? Optional.empty()
        : Optional.of(Objection.needless("this system is not known to have a driver for it"));
  }

  private Decision.Builder add(Domain domain) {
    domain.ensureDevices().getPanics().add(new DomainPanic().setModel("isa"));
    return Decision.applied(
            name(),
            "a guest that panics tells its host, which then does what on_crash says; until then the"
                + " device is one I/O port")
        .set("/domain/devices/panic/@model", "isa")
        .migration("the device must stay as it is");
  }
}
