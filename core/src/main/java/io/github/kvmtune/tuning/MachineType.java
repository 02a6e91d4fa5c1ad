package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the machine with PCI Express where libvirt's default on x86 would be a PC of 1996, and
 * the one machine that fits elsewhere; refuses guests with more vCPUs than it takes.
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
        .values(
            Values.onlyOff()
                .or(
                    "a machine such as pc-q35-7.2",
                    List.of("q35", "pc-q35-7.2", "virt"),
                    MachineName::isOne))
        .migration("settled when the guest is defined, then kept");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    MachineName machine = MachineName.of(word.value().orElse(situation.platform().machine()));
    word.check(objection(machine, situation));
    refuseTooManyVcpus(machine, situation);
    domain.ensureOs().ensureType().setMachine(machine.name());
    return List.of(decision(word, machine, situation));
  }

  private Decision decision(UsersWord word, MachineName machine, Situation situation) {
    Fact<String> arch = situation.host().arch();
    Decision.Builder decision =
        Decision.applied(
                name(), word.isForced() ? "the user names it" : reason(situation.platform()))
            .set("/domain/os/type/@machine", machine.name())
            .fact("architecture of the host", arch)
            .reference("libvirt domain format: Operating system booting")
            .migration(
                machine.version().isPresent()
                    ? "every host must have this version of the machine"
                    : "libvirt settles on the machine's newest version when it defines the guest, and"
                        + " keeps it");
    if (!arch.isKnown()) {
      decision.warn(
          "the host does not say its architecture ("
              + arch.source()
              + "); this plan takes it to be "
              + situation.platform().arch());
    }
    return decision.build();
  }

  private static Optional<Objection> objection(MachineName machine, Situation situation) {
    if (!machine.fits(situation.platform())) {
      return Optional.of(
          Objection.impossible(
              "guests of " + situation.platform().arch() + " have no such machine"));
    }
    if (machine
        .version()
        .filter(needed -> needed.compareTo(situation.target().qemu()) > 0)
        .isPresent()) {
      return Optional.of(
          Objection.impossible("QEMU " + situation.target().qemu() + " does not have it yet"));
    }
    return machine.isOldPc()
        ? Optional.of(
            Objection.unwise("it has no PCI Express, so devices share slots and interrupt lines"))
        : Optional.empty();
  }

  private static void refuseTooManyVcpus(MachineName machine, Situation situation) {
    int vcpus = situation.guest().mostVcpus().orElse(situation.guest().vcpus());
    int most =
        situation
            .target()
            .offer()
            .mostVcpus()
            .orElseGet(() -> machine.mostVcpus(situation.target()));
    if (vcpus > most) {
      throw new ContradictionException(
          "the guest asks for "
              + vcpus
              + " vCPUs, but machine "
              + machine.name()
              + " of QEMU "
              + situation.target().qemu()
              + " takes "
              + most
              + "; ask for at most "
              + most
              + ", or plan for a newer target");
    }
  }

  private static String reason(Platform platform) {
    return platform == Platform.X86_64
        ? "q35 has PCI Express, so each virtio device gets its own port and interrupt vectors; libvirt's"
            + " default is the older i440FX"
        : platform.machine() + " is the machine that KVM guests of this architecture have";
  }
}
