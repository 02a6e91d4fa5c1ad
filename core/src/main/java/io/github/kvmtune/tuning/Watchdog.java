package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainWatchdog;
import java.util.List;

/**
 * Adds a watchdog where the user asks for one; it does nothing until a program in the guest opens
 * it.
 *
 * <p>Source: libvirt domain format, "Watchdog devices".
 */
final class Watchdog implements Tuning {

  @Override
  public String name() {
    return "watchdog";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES, "Watchdog", "Resets a guest that hangs, where the user asks for it.")
        .reference("libvirt domain format: Watchdog devices")
        .values(Values.onlyOff())
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    boolean wanted = situation.guest().hardware().watchdog();
    Decision.Builder decision =
        wanted
            ? add(situation.platform(), domain)
            : Decision.leftAlone(
                name(),
                "none was asked for, and without a daemon in the guest it would do nothing");
    return List.of(
        decision
            .asked("watchdog", wanted)
            .reference("libvirt domain format: Watchdog devices")
            .build());
  }

  private Decision.Builder add(Platform platform, Domain domain) {
    String model = platform == Platform.S390X ? "diag288" : "i6300esb";
    domain
        .ensureDevices()
        .getWatchdogs()
        .add(new DomainWatchdog().setModel(model).setAction("reset"));
    return Decision.applied(
            name(), "asked for by the user: a guest whose watchdog daemon stops answering is reset")
        .set("/domain/devices/watchdog/@model", model)
        .set("/domain/devices/watchdog/@action", "reset")
        .migration("the device must stay as it is");
  }
}
