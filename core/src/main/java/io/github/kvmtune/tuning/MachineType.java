package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Chooses the machine with PCI Express where libvirt's default on x86 would be a PC of 1996, and
 * the one machine that fits elsewhere.
 *
 * <p>Source: libvirt domain format, "Operating system booting"; QEMU documentation, machine types.
 */
final class MachineType implements Tuning {

  @Override
  public String name() {
    return "machine-type";
  }

  @Override
  public About about() {
    return About.of(
            Area.MACHINE,
            "Machine type",
            "Chooses the machine with PCI Express on x86, and the one that fits elsewhere.")
        .reference("libvirt domain format: Operating system booting")
        .values(Values.onlyOff())
        .migration("settled when the guest is defined, then kept");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Fact<String> arch = situation.host().arch();
    String machine = situation.platform().machine();
    domain.ensureOs().ensureType().setMachine(machine);
    Decision.Builder decision =
        Decision.applied(name(), reason(situation.platform()))
            .set("/domain/os/type/@machine", machine)
            .fact("architecture of the host", arch)
            .reference("libvirt domain format: Operating system booting")
            .migration(
                "libvirt settles on the machine's newest version when it defines the guest, and keeps it");
    if (!arch.isKnown()) {
      decision.warn(
          "the host does not say its architecture ("
              + arch.source()
              + "); this plan takes it to be "
              + situation.platform().arch());
    }
    return List.of(decision.build());
  }

  private static String reason(Platform platform) {
    return platform == Platform.X86_64
        ? "q35 has PCI Express, so each virtio device gets its own port and interrupt vectors; libvirt's"
            + " default is the older i440FX"
        : platform.machine() + " is the machine that KVM guests of this architecture have";
  }
}
