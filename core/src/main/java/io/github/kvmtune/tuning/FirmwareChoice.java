package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Firmware;
import io.github.kvmtune.Guest;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainOs;
import io.github.kvmtune.xml.domain.DomainOsFirmwareFeature;
import java.util.List;
import java.util.Optional;

/**
 * Sets the firmware the user asks for, or the one that a confidential guest needs. An installed
 * guest is never moved to another: its disk would not boot.
 *
 * <p>Source: libvirt domain format, "BIOS bootloader" and "System Management Mode"; the firmware
 * itself is chosen by libvirt from what the host has installed.
 */
final class FirmwareChoice implements Tuning {

  /** The usual 16 MiB of SMM memory last for about 272 vCPUs. */
  private static final int MOST_VCPUS_OF_USUAL_SMM = 240;

  private static final ByteSize MOST_MEMORY_OF_USUAL_SMM = ByteSize.gib(1024);

  private static final ByteSize LARGE_SMM = ByteSize.mib(48);

  @Override
  public String name() {
    return "firmware";
  }

  @Override
  public About about() {
    return About.of(
            Area.MACHINE,
            "Firmware and Secure Boot",
            "Boots the guest with the firmware it asks for or needs, Secure Boot included.")
        .reference("libvirt domain format: BIOS bootloader")
        .values(Values.onlyOff())
        .migration("the destination needs the same firmware; UEFI's variables move along");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Guest guest = situation.guest();
    whyNot(situation)
        .ifPresent(
            reason -> {
              throw new ContradictionException(reason);
            });
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .asked("firmware", guest.firmware().map(Firmware::word).orElse("as usual"))
            .reference("libvirt domain format: BIOS bootloader")
            .build());
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (situation.guest().confidential().isPresent() && situation.isX86()) {
      return confidential(domain);
    }
    Optional<Firmware> wanted = situation.guest().firmware();
    if (wanted.isEmpty() || wanted.get() == Firmware.BIOS) {
      return Decision.leftAlone(name(), usual(situation));
    }
    return uefi(wanted.get() == Firmware.SECURE_BOOT, situation, domain);
  }

  private static String usual(Situation situation) {
    return switch (situation.platform()) {
      case X86_64 ->
          "a BIOS boots fastest, and an installed disk boots with what it was installed for";
      case AARCH64 -> "UEFI is what ARM servers boot with, or a kernel started directly";
      default -> "the machine brings the firmware of its architecture";
    };
  }

  private static Optional<String> whyNot(Situation situation) {
    Optional<Firmware> wanted = situation.guest().firmware();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    boolean bios = wanted.get() == Firmware.BIOS;
    boolean possible =
        switch (situation.platform()) {
          case X86_64 -> true;
          case AARCH64 -> wanted.get() == Firmware.UEFI;
          default -> false;
        };
    String asks = "the guest asks for firmware " + wanted.get().word();
    if (!possible) {
      return Optional.of(
          asks + ", which guests of " + situation.platform().arch() + " do not have");
    }
    if (!bios
        && situation.target().offer().firmwares().filter(all -> !all.contains("efi")).isPresent()) {
      return Optional.of(asks + ", but no UEFI is installed on the host; install OVMF or AAVMF");
    }
    return wanted.get() == Firmware.SECURE_BOOT
            && situation
                .target()
                .offer()
                .secureLoaders()
                .filter(all -> !all.contains("yes"))
                .isPresent()
        ? Optional.of(asks + ", but the UEFI installed on the host has no Secure Boot")
        : Optional.empty();
  }

  private Decision.Builder confidential(Domain domain) {
    domain.ensureOs().setFirmware("efi").ensureLoader().setStateless(true);
    return Decision.applied(
            name(),
            "a confidential guest is measured from its first instruction on, so it needs UEFI without"
                + " variables that the host could change")
        .set("/domain/os/@firmware", "efi")
        .set("/domain/os/loader/@stateless", "yes");
  }

  private Decision.Builder uefi(boolean secure, Situation situation, Domain domain) {
    DomainOs os = domain.ensureOs().setFirmware("efi");
    Decision.Builder decision =
        Decision.applied(name(), reason(secure))
            .set("/domain/os/@firmware", "efi")
            .migration("the destination needs the same firmware; UEFI's variables move along");
    if (situation.isX86()) {
      feature("secure-boot", secure, os, decision);
      feature("enrolled-keys", secure, os, decision);
    }
    return secure && isLarge(situation) ? moreSmm(domain, decision) : decision;
  }

  private static void feature(
      String name, boolean enabled, DomainOs os, Decision.Builder decision) {
    os.ensureFirmwareFeatures()
        .getFeatures()
        .add(new DomainOsFirmwareFeature().setEnabled(enabled).setName(name));
    decision.set(
        "/domain/os/firmware/feature[@name='" + name + "']/@enabled", enabled ? "yes" : "no");
  }

  private static String reason(boolean secure) {
    return secure
        ? "asked for by the user; libvirt finds firmware with Secure Boot and enrolled keys, and turns"
            + " System Management Mode on, which protects them"
        : "asked for by the user; libvirt finds firmware without Secure Boot, so any boot loader starts";
  }

  private static boolean isLarge(Situation situation) {
    return Shape.mostVcpus(situation) > MOST_VCPUS_OF_USUAL_SMM
        || situation.guest().memory().compareTo(MOST_MEMORY_OF_USUAL_SMM) >= 0;
  }

  private static Decision.Builder moreSmm(Domain domain, Decision.Builder decision) {
    domain.ensureFeatures().ensureSmm().setState(true).ensureTseg().setSize(LARGE_SMM);
    return decision
        .set("/domain/features/smm/@state", "on")
        .set("/domain/features/smm/tseg", LARGE_SMM.toKib());
  }
}
