package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainChannel;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;

/**
 * Gives the QEMU guest agent its channel, so that backups can freeze file systems and shutdowns are
 * heard.
 *
 * <p>Source: libvirt domain format, "Channel"; QEMU documentation, guest agent.
 */
final class GuestAgent implements Tuning {

  private static final String CHANNEL = "org.qemu.guest_agent.0";

  @Override
  public String name() {
    return "guest-agent";
  }

  @Override
  public About about() {
    return About.of(Area.DEVICES, "Guest agent", "Gives the QEMU guest agent its channel.")
        .reference("libvirt domain format: Channel")
        .values(Values.onlyOff())
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation.guest().hasVirtioDrivers()
            ? channel(situation, domain)
            : Decision.leftAlone(
                name(), "the channel is a virtio device, which this system cannot drive");
    return List.of(
        decision
            .asked("virtio drivers", situation.guest().virtio().word())
            .reference("libvirt domain format: Channel")
            .build());
  }

  private Decision.Builder channel(Situation situation, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
                name(),
                "through it, backups freeze the guest's file systems; it costs nothing while unused")
            .set("/domain/devices/channel/@type", "unix")
            .set("/domain/devices/channel/target/@name", CHANNEL)
            .migration("the device must stay as it is");
    if (VirtioModel.isTransitional(situation)) {
      domain
          .ensureDevices()
          .getControllers()
          .add(
              new DomainController()
                  .setType("virtio-serial")
                  .setIndex(0)
                  .setModel(VirtioModel.TRANSITIONAL));
      decision.set(
          "/domain/devices/controller[@type='virtio-serial']/@model", VirtioModel.TRANSITIONAL);
    }
    DomainChannel channel = new DomainChannel().setType("unix");
    channel.ensureTarget().setType("virtio").setName(CHANNEL);
    domain.ensureDevices().getChannels().add(channel);
    return decision;
  }
}
