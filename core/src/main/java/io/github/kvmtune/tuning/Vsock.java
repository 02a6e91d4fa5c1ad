package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Adds a socket between host and guest where the user asks for one.
 *
 * <p>Source: libvirt domain format, "Vsock"; ids below 3 are reserved.
 */
final class Vsock implements Tuning {

  @Override
  public String name() {
    return "vsock";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES,
            "vsock",
            "Adds a socket between host and guest where the user asks for it.")
        .reference("libvirt domain format: Vsock")
        .values(Values.onlyOff())
        .migration("connections break; the id may change");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    boolean wanted = situation.guest().hardware().vsock();
    Decision.Builder decision;
    if (!wanted) {
      decision = Decision.leftAlone(name(), "no program was said to use one");
    } else if (!situation.guest().hasVirtioDrivers()) {
      decision =
          Decision.refused(name(), "it was asked for, but the guest has no virtio drivers")
              .advise("talk to the guest without a network", "install virtio drivers in the guest");
    } else {
      decision = add(VirtioModel.of(situation), domain);
    }
    return List.of(
        decision.asked("vsock", wanted).reference("libvirt domain format: Vsock").build());
  }

  private Decision.Builder add(String model, Domain domain) {
    domain.ensureDevices().ensureVsock().setModel(model).ensureCid().setAuto(true);
    return Decision.applied(
            name(),
            "asked for by the user; libvirt picks an id that no other guest has when it starts")
        .set("/domain/devices/vsock/@model", model)
        .set("/domain/devices/vsock/cid/@auto", "yes")
        .migration("connections break; the id may change");
  }
}
