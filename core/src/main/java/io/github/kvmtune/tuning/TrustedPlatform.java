package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainTpm;
import java.util.List;

/**
 * Gives the guest an emulated TPM 2.0 where the user asks for one, with the interface its
 * architecture knows.
 *
 * <p>Source: libvirt domain format, "TPM device"; a host's own TPM would block migration.
 */
final class TrustedPlatform implements Tuning {

  @Override
  public String name() {
    return "tpm";
  }

  @Override
  public About about() {
    return About.of(
            Area.MACHINE, "TPM 2.0", "Gives the guest an emulated TPM where the user asks for one.")
        .reference("libvirt domain format: TPM device")
        .values(Values.onlyOff())
        .migration("its state moves along; the destination needs swtpm, too");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation.guest().tpm()
            ? emulated(situation, domain)
            : Decision.leftAlone(name(), "nobody asked for one");
    return List.of(
        decision
            .asked("tpm", situation.guest().tpm() ? "yes" : "no")
            .reference("libvirt domain format: TPM device")
            .build());
  }

  private Decision.Builder emulated(Situation situation, Domain domain) {
    String model = model(situation.platform());
    if (situation
        .target()
        .offer()
        .tpmBackends()
        .filter(all -> !all.contains("emulator"))
        .isPresent()) {
      throw new ContradictionException(
          "the guest asks for a TPM, but libvirt offers no emulated one; install swtpm on the host");
    }
    DomainTpm tpm = new DomainTpm().setModel(model);
    tpm.ensureBackend().setType("emulator").setVersion("2.0");
    domain.ensureDevices().getTpms().add(tpm);
    return Decision.applied(
            name(), "asked for by the user; an emulated one can migrate, the host's own could not")
        .set("/domain/devices/tpm/@model", model)
        .set("/domain/devices/tpm/backend/@type", "emulator")
        .set("/domain/devices/tpm/backend/@version", "2.0")
        .migration("its state moves along; the destination needs swtpm, too");
  }

  private static String model(Platform platform) {
    return switch (platform) {
      case X86_64 -> "tpm-crb";
      case AARCH64 -> "tpm-tis";
      case PPC64, PPC64LE -> "tpm-spapr";
      case S390X ->
          throw new ContradictionException(
              "the guest asks for a TPM, but the architecture s390x has none");
    };
  }
}
