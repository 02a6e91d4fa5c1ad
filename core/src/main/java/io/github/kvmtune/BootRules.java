package io.github.kvmtune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of how a guest boots and whom it trusts, on any host. */
final class BootRules {

  private BootRules() {}

  static List<String> problems(
      VirtType virtType,
      Optional<Firmware> firmware,
      Optional<DirectBoot> directBoot,
      Optional<Confidential> confidential,
      Migration migration) {
    List<String> problems = new ArrayList<>();
    confidential.ifPresent(
        technology -> {
          if (virtType == VirtType.QEMU) {
            problems.add(
                technology.word() + " is the hardware's, but virt-type is qemu; use virt-type kvm");
          }
          if (firmware.equals(Optional.of(Firmware.BIOS))) {
            problems.add(technology.word() + " needs UEFI, but firmware is bios; use uefi");
          }
          if (migration != Migration.NONE) {
            problems.add(
                "the memory of a guest with "
                    + technology.word()
                    + " cannot be carried to another host, but migration is "
                    + migration.word()
                    + "; use migration none");
          }
        });
    if (directBoot.isPresent() && firmware.equals(Optional.of(Firmware.SECURE_BOOT))) {
      problems.add(
          "secure-boot checks a boot loader, but "
              + directBoot.get().kernel()
              + " is started without one; use uefi or boot from a disk");
    }
    return problems;
  }
}
