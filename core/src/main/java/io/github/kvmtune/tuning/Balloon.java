package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Lets shared guests give memory back, and leaves the balloon out where it cannot work.
 *
 * <p>Source: libvirt domain format, "Memory balloon device".
 */
final class Balloon implements Tuning {

  private static final String MODEL = "/domain/devices/memballoon/@model";

  @Override
  public String name() {
    return "memory-balloon";
  }

  @Override
  public About about() {
    return About.of(
            Area.MEMORY,
            "Memory balloon",
            "Lets shared guests give memory back, and leaves the balloon out where it cannot work.")
        .reference("libvirt domain format: Memory balloon device")
        .values(Values.onlyOff())
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (situation.exclusive().isPresent()) {
      decision =
          none(domain, "reserved memory is not given back, and part of a huge page cannot be");
    } else if (situation.guest().hasAssignedDevice()) {
      decision =
          none(domain, "an assigned device pins all guest memory, so nothing can be given back");
    } else if (situation.guest().os() == GuestOs.OTHER) {
      decision = none(domain, "a system without virtio drivers cannot inflate a balloon");
    } else {
      decision = giveBack(domain);
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("os", situation.guest().os().word())
            .reference("libvirt domain format: Memory balloon device")
            .migration("the device must stay as it is")
            .build());
  }

  private Decision.Builder none(Domain domain, String reason) {
    domain.ensureDevices().ensureMemballoon().setModel("none");
    return Decision.applied(name(), reason).set(MODEL, "none");
  }

  private Decision.Builder giveBack(Domain domain) {
    domain
        .ensureDevices()
        .ensureMemballoon()
        .setModel("virtio")
        .setAutodeflate(true)
        .setFreePageReporting(true)
        .ensureStats()
        .setPeriod(10);
    return Decision.applied(
            name(),
            "memory the guest has freed goes back to the host by itself, and the balloon deflates"
                + " before the guest kills a process")
        .set(MODEL, "virtio")
        .set("/domain/devices/memballoon/@autodeflate", "on")
        .set("/domain/devices/memballoon/@freePageReporting", "on")
        .set("/domain/devices/memballoon/stats/@period", 10);
  }
}
