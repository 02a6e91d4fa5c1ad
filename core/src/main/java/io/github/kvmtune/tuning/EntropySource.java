package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainRng;
import java.util.List;

/**
 * Feeds the guest random numbers from the host, so that it does not wait for them at boot.
 *
 * <p>Source: libvirt domain format, "Random number generator device".
 */
final class EntropySource implements Tuning {

  @Override
  public String name() {
    return "entropy-source";
  }

  @Override
  public About about() {
    return About.of(Area.DEVICES, "Random numbers", "Feeds the guest random numbers from the host.")
        .reference("libvirt domain format: Random number generator device")
        .values(Values.onlyOff())
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    if (!situation.guest().hasVirtioDrivers()) {
      return List.of(
          Decision.leftAlone(name(), "a system without virtio drivers cannot read virtio-rng")
              .asked("virtio drivers", situation.guest().virtio().word())
              .build());
    }
    DomainRng rng = new DomainRng().setModel(VirtioModel.of(situation));
    rng.ensureBackend().setModel("random").setPath("/dev/urandom");
    domain.ensureDevices().getRngs().add(rng);
    return List.of(
        Decision.applied(
                name(),
                "a fresh guest has no entropy of its own; /dev/urandom never blocks the host")
            .set("/domain/devices/rng/@model", VirtioModel.of(situation))
            .set("/domain/devices/rng/backend", "/dev/urandom")
            .asked("virtio drivers", situation.guest().virtio().word())
            .reference("libvirt domain format: Random number generator device")
            .migration("the device must stay as it is")
            .build());
  }
}
