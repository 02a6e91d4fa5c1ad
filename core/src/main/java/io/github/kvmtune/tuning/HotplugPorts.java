package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Keeps PCI Express ports free for devices that are plugged in while the guest runs. libvirt makes
 * a port for each device, but the first port stated puts an end to its own reserve.
 *
 * <p>Source: libvirt, "PCI topology and hotplug"; libvirt 9.0 was seen to fill stated ports first
 * and to add only what is missing.
 */
final class HotplugPorts implements Tuning {

  @Override
  public String name() {
    return "hotplug-ports";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES,
            "PCI Express ports for hotplug",
            "Keeps ports free for devices that are plugged in while the guest runs.")
        .reference("libvirt: PCI topology and hotplug")
        .values(Values.onlyOff())
        .migration("the ports must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    int free = situation.guest().hardware().hotplugSlots();
    Decision.Builder decision;
    if (free == 0) {
      decision =
          Decision.leftAlone(name(), "no free port was asked for; libvirt keeps a spare one");
    } else if (situation.platform() == Platform.X86_64
        || situation.platform() == Platform.AARCH64) {
      decision = add(free, PciDevices.of(domain, situation.guest().vcpus()).ports(), domain);
    } else {
      decision = Decision.leftAlone(name(), "this machine takes devices without ports");
    }
    return List.of(
        decision
            .asked("hotplug slots", free)
            .reference("libvirt: PCI topology and hotplug")
            .build());
  }

  private Decision.Builder add(int free, int devices, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
                name(),
                "a device can only be plugged into a port that was there at start; "
                    + devices
                    + " ports are for the guest's devices, "
                    + free
                    + " stay free")
            .migration("the ports must stay as they are");
    for (int port = 0; port < devices + free; port++) {
      PciControllers.add(domain, "pcie-root-port", decision);
    }
    return decision;
  }
}
