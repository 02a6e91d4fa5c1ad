package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainGraphics;
import io.github.kvmtune.xml.domain.DomainInput;
import io.github.kvmtune.xml.domain.DomainVideo;
import java.util.List;

/**
 * Leaves out devices that cost wakeups or attack surface and that the guest does not need.
 *
 * <p>Source: libvirt domain format, "Devices"; QEMU's x86 machines come with USB, VGA and a VMware
 * port unless told not to.
 */
final class LeanDevices implements Tuning {

  @Override
  public String name() {
    return "lean-devices";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES,
            "Lean devices",
            "Leaves out devices that cost wakeups and that the guest does not need.")
        .reference("libvirt domain format: Devices")
        .values(Values.onlyOff())
        .migration("the devices must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    boolean headless = situation.guest().os() == GuestOs.LINUX;
    Decision.Builder decision = headless ? headless(situation, domain) : withScreen(domain);
    if (situation.isX86()) {
      domain.ensureFeatures().ensureVmport().setState(false);
      domain.ensurePm().ensureSuspendToMem().setEnabled(false);
      domain.ensurePm().ensureSuspendToDisk().setEnabled(false);
      decision
          .set("/domain/features/vmport/@state", "off")
          .set("/domain/pm/suspend-to-mem/@enabled", "no")
          .set("/domain/pm/suspend-to-disk/@enabled", "no");
    }
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .reference("libvirt domain format: Devices")
            .migration("the devices must stay as they are")
            .build());
  }

  private Decision.Builder headless(Situation situation, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
            name(),
            "a server is reached by network and serial console; USB polling, a frame buffer and the"
                + " VMware port would only cost, and a server that suspends itself is only down");
    if (situation.platform().hasPci()) {
      domain
          .ensureDevices()
          .getControllers()
          .add(new DomainController().setType("usb").setModel("none"));
      decision.set("/domain/devices/controller[@type='usb']/@model", "none");
    }
    DomainVideo video = new DomainVideo();
    video.ensureModel().setType("none");
    domain.ensureDevices().getVideos().add(video);
    return decision.set("/domain/devices/video/model/@type", "none");
  }

  private Decision.Builder withScreen(Domain domain) {
    DomainVideo video = new DomainVideo();
    video.ensureModel().setType("vga");
    domain.ensureDevices().getVideos().add(video);
    domain.ensureDevices().getGraphics().add(new DomainGraphics().setType("vnc").setAutoport(true));
    domain.ensureDevices().getInputs().add(new DomainInput().setType("tablet").setBus("usb"));
    return Decision.applied(
            name(),
            "this system is installed at a screen; VNC on the loopback with a tablet keeps the pointer"
                + " exact, and VGA needs no driver")
        .set("/domain/devices/graphics/@type", "vnc")
        .set("/domain/devices/video/model/@type", "vga")
        .set("/domain/devices/input/@type", "tablet");
  }
}
